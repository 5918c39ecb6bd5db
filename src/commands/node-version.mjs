/**
 * The tools need a newer Node than many machines have. The project carries one as an ordinary package for each kind of machine;
 * this finds it, so that any Node from 20 on is enough to start.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Lowest Node that every tool accepts. */
const needed = [24, 16];

/** The program to run tools with: the running Node if it is new enough, else the one in `node_modules`. */
export function nodeProgram() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return process.execPath;
	const names = [
		`node-${process.platform}-${process.arch}`,
		`node-bin-${process.platform}-${process.arch}`,
		`node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
	];
	const require = createRequire(import.meta.url);
	for (const name of names) {
		try {
			const folder = path.dirname(require.resolve(`${name}/package.json`));
			const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
			const program = path.join(folder, typeof bin === 'string' ? bin : bin.node);
			if (fs.existsSync(program)) return program;
		} catch {
			// Not for this kind of machine; the next name.
		}
	}
	throw new Error(
		`This project needs Node ${needed.join('.')} or newer, and none came with it for ${process.platform} ${process.arch}. Install it from https://nodejs.org and try again.`,
	);
}

/**
 * Runs a script or an installed tool with that Node.
 *
 * @param {string[]} args A file, or the name of a tool in `node_modules/.bin`, then its arguments.
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] `quiet` keeps the output back and returns it.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runWithNode([script, ...args], { env = {}, quiet = false } = {}) {
	const program = nodeProgram();
	const tool = path.join('node_modules', '.bin', script);
	const file = fs.existsSync(tool) ? fs.realpathSync(tool) : script;
	const child = spawn(program, [file, ...args], {
		stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
		env: {
			ASTRO_TELEMETRY_DISABLED: '1',
			NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
			...process.env,
			...env,
			// Tools that start others by name get the same Node.
			PATH: `${path.dirname(program)}${path.delimiter}${process.env.PATH}`,
		},
	});
	let output = '';
	child.stdout?.on('data', (data) => (output += data));
	child.stderr?.on('data', (data) => (output += data));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code ?? 1, output }));
	});
}
