/**
 * Installs the project's packages where they are missing or no longer match the lock file; does nothing otherwise.
 * Needs only npm. Packages of the lock file are installed exactly, never newer ones.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { step } from './progress.mjs';

const stamp = 'node_modules/.installed-lock';

/** Makes sure that `node_modules` is what the lock file says. Stops the program with a sentence if it cannot be. */
export function installPackages() {
	const hash = createHash('sha256').update(fs.readFileSync('package-lock.json')).digest('hex');
	if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash) return;
	step('Installing packages (the first time takes about a minute)');
	const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
	const { status, stdout, stderr } = spawnSync(npm[0], [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		encoding: 'utf8',
		shell: npm.length === 1 && process.platform === 'win32',
	});
	if (status !== 0) {
		console.error(
			`${stdout ?? ''}${stderr ?? ''}\nThe packages could not be installed. Check the connection to the package registry, then run the same command again.`,
		);
		process.exit(1);
	}
	fs.writeFileSync(stamp, hash);
}
