import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { hasDesktop, isInstalled, type Desktop } from '../desktop.ts';
import type { Driver, Engine, StartOptions } from '../driver.ts';
import { historyRows } from '../sqlite.ts';
import { happens, until } from '../until.ts';
import { evaluate, targets } from './inspector.ts';

/** The list of visited pages as the browser's history window shows it. */
const shownRows = `SELECT DISTINCT urls.title AS title, urls.url AS address FROM urls JOIN visits ON visits.url = urls.id
	WHERE visit_count > 0 ORDER BY visits.visit_time`;

/**
 * WebKitGTK in GNOME's browser, which keeps a list of visited pages. Its automation mode would use a profile of its own, so it
 * is used by mouse and keyboard; the inspector says where things are and what is seen.
 *
 * @returns The browser, or the reason why it cannot serve.
 */
export function findWebkit(): Engine | string {
	if (!isInstalled('epiphany')) return 'Epiphany is not installed';
	if (!hasDesktop() || !isInstalled('dbus-run-session')) return 'Xvfb, xdotool and dbus are not all installed, which Epiphany needs here';
	return {
		name: 'webkit',
		product: 'WebKitGTK',
		version: versionOf(),
		canSwitchScriptsOff: false,
		needsDesktop: true,
		start,
		rows: (folder) => historyRows(path.join(folder, 'profile', 'ephy-history.db'), shownRows),
	};
}

/** Of the engine where a package tells it, and of the browser around it. */
function versionOf(): string {
	const told = (program: string, ...args: string[]) => {
		const { stdout } = spawnSync(program, args, { encoding: 'utf8' });
		return /\d+(\.\d+)+/.exec(stdout ?? '')?.[0] ?? 'unknown';
	};
	return `${told('dpkg-query', '--show', '--showformat=${Version}', 'libwebkit2gtk-4.1-0')} in Epiphany ${told('epiphany', '--version')}`;
}

async function start({ folder, address, desktop }: StartOptions): Promise<Driver> {
	const [home, runtime] = ['home', 'runtime'].map((name) => path.join(folder, name)) as [string, string];
	fs.mkdirSync(home);
	fs.mkdirSync(runtime, { mode: 0o700 });
	const port = await freePort();
	const browser = spawn('dbus-run-session', ['--', 'epiphany', `--profile=${path.join(folder, 'profile')}`, address], {
		stdio: 'ignore',
		// A group of its own, so that it can be ended with everything that it started.
		detached: true,
		env: {
			...process.env,
			...desktop!.env,
			HOME: home,
			XDG_RUNTIME_DIR: runtime,
			GDK_BACKEND: 'x11',
			GSETTINGS_BACKEND: 'memory',
			LIBGL_ALWAYS_SOFTWARE: '1',
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
			WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${port}`,
		},
	});
	await until('the first page', async () => (await targets(port)).some((target) => target.address === address), 60_000);
	await desktop!.focus('epiphany');
	const corner = await cornerOfPage(port, desktop!);
	return {
		click: (selector, index) => click(port, desktop!, corner, selector, index),
		count: async (selector) => Number(await evaluate(port, `document.querySelectorAll(${JSON.stringify(selector)}).length`)),
		press: async (key) => desktop!.press(key === 'Shift' ? 'Shift_L' : key),
		back: () => back(port, desktop!),
		screen: () => screen(port),
		close: async () => {
			desktop!.press('ctrl+q');
			await until('Epiphany to close', () => browser.exitCode !== null);
		},
		kill: () => {
			if (browser.exitCode === null) process.kill(-browser.pid!, 'SIGKILL');
		},
	};
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = net.createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as net.AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/** Where on the screen the page begins: below the bars, which nobody tells the height of. So the mouse is moved and the page asked where. */
async function cornerOfPage(port: number, desktop: Desktop): Promise<{ x: number; y: number }> {
	await until('the page', () => evaluate(port, 'addEventListener("mousemove", (event) => (window.mouse = [event.clientX, event.clientY])), true'));
	let x = 300;
	const [pageX, pageY] = (await until('the mouse', () => {
		desktop.moveTo((x = x === 300 ? 301 : 300), 400);
		return evaluate(port, 'window.mouse');
	})) as [number, number];
	// The page may have told of the move before this one, one pixel beside.
	return { x: x - pageX, y: 400 - pageY };
}

async function click(port: number, desktop: Desktop, corner: { x: number; y: number }, selector: string, index = 0): Promise<void> {
	const middle = `(() => {
		const element = document.querySelectorAll(${JSON.stringify(selector)})[${index}];
		element.scrollIntoView({ block: 'center' });
		const { x, y, width, height } = element.getBoundingClientRect();
		return [x + width / 2, y + height / 2];
	})()`;
	const [x, y] = (await until(`something to press: ${selector}`, () => evaluate(port, middle))) as [number, number];
	desktop.moveTo(corner.x + x, corner.y + y);
	desktop.click();
}

/** Nobody tells whether there is something behind; a page of this machine comes well within a second. */
async function back(port: number, desktop: Desktop): Promise<void> {
	const before = (await targets(port))[0]!.address;
	desktop.press('alt+Left');
	await happens(async () => (await targets(port))[0]!.address !== before, 1500);
	await until('the page before', async () => (await evaluate(port, 'document.readyState')) === 'complete');
}

async function screen(port: number): ReturnType<Driver['screen']> {
	const text = await evaluate(port, 'document.body ? document.body.innerText : ""');
	const { title, address } = (await targets(port))[0]!;
	return { address, title, text: String(text) };
}
