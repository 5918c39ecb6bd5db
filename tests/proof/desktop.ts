import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { until } from './until.ts';

/** A screen without a monitor, and hands on its keyboard and mouse: what they do reaches a browser as it does for a reader. */
export interface Desktop {
	/** For programs that shall appear on it. */
	env: Record<string, string>;
	/** Gives the keyboard to the window of a program. @param windowClass As X calls it: `epiphany`. */
	focus(windowClass: string): Promise<void>;
	/** Presses a key or several together, named as X names them: `Escape`, `alt+Left`. */
	press(keys: string): void;
	moveTo(x: number, y: number): void;
	click(): void;
	close(): void;
}

/** Whether this machine has what a desktop needs. */
export function hasDesktop(): boolean {
	return ['Xvfb', 'xdotool'].every(isInstalled);
}

/** Whether a program can be started by its name. */
export function isInstalled(program: string): boolean {
	return (process.env.PATH ?? '').split(':').some((folder) => fs.existsSync(`${folder}/${program}`));
}

/** Starts one, large enough for a page. */
export async function startDesktop(): Promise<Desktop> {
	// It chooses a free number by itself and tells it on the fourth channel.
	const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1100x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	let told = '';
	server.stdio[3]!.on('data', (data) => (told += data));
	const display = await until('a screen', () => told.trim());
	const env = { DISPLAY: `:${display}` };
	const xdotool = (...args: string[]) =>
		execFileSync('xdotool', args, { env: { ...process.env, ...env }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	return {
		env,
		focus: async (windowClass) => {
			const window = await until(`a window of ${windowClass}`, () => xdotool('search', '--onlyvisible', '--class', windowClass).split('\n')[0]);
			xdotool('windowfocus', '--sync', window);
		},
		press: (keys) => void xdotool('key', keys),
		moveTo: (x, y) => void xdotool('mousemove', String(Math.round(x)), String(Math.round(y))),
		click: () => void xdotool('click', '1'),
		close: () => void server.kill(),
	};
}
