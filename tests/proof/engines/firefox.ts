import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Desktop } from '../desktop.ts';
import type { Driver, Engine, StartOptions } from '../driver.ts';
import { historyRows } from '../sqlite.ts';
import { until } from '../until.ts';
import { connect, type Bidi } from './bidi.ts';

const programs = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The list of visited pages as the library shows it: 4, 7 and 8 are embedded, downloaded and framed. */
const shownRows = `SELECT DISTINCT moz_places.title AS title, moz_places.url AS address
	FROM moz_places JOIN moz_historyvisits ON moz_historyvisits.place_id = moz_places.id
	WHERE hidden = 0 AND visit_count > 0 AND visit_type NOT IN (4, 7, 8) ORDER BY visit_date`;

/** As a reader has it; only what would ask, offer or send something by itself is off. */
const settings = {
	'remote.prefs.recommended': false,
	'app.update.enabled': false,
	'browser.aboutwelcome.enabled': false,
	// Open tabs are noted twice a second instead of every fifteen, so that a short visit leaves what a long one would.
	'browser.sessionstore.interval': 500,
	'browser.shell.checkDefaultBrowser': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
	'termsofuse.bypassNotification': true,
	'startup.homepage_welcome_url': '',
};

/**
 * Firefox, driven by its own protocol: Playwright drives only a Firefox of its own.
 *
 * @returns The browser, or the reason why it cannot serve.
 */
export function findFirefox(): Engine | string {
	const program = programs.find((candidate) => fs.existsSync(candidate));
	if (!program) return 'Firefox is not installed';
	const version = versionOf(program);
	// Some systems have a program of this name that only tells how to install the real one.
	if (!version) return 'what is here under the name of Firefox does not start';
	return {
		name: 'firefox',
		product: version.endsWith('esr') ? 'Firefox ESR' : 'Firefox',
		version: version.replace('esr', ''),
		canSwitchScriptsOff: true,
		needsDesktop: false,
		start: (options) => start(program, options),
		rows: (folder) => historyRows(path.join(folder, 'profile', 'places.sqlite'), shownRows),
	};
}

/** `153.7.0esr`, or `undefined` where the program does not tell. */
function versionOf(program: string): string | undefined {
	const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
	return /\d+(\.\d+)*(esr)?/.exec(stdout ?? '')?.[0];
}

async function start(program: string, { folder, address, hasScript, desktop }: StartOptions): Promise<Driver> {
	const profile = path.join(folder, 'profile');
	const home = path.join(folder, 'home');
	for (const place of [profile, home]) fs.mkdirSync(place);
	const lines = Object.entries({ ...settings, 'javascript.enabled': hasScript }).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
	fs.writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
	const args = [...(desktop ? [] : ['--headless']), '--remote-debugging-port', '0', '--no-remote', '--profile', profile];
	const browser = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: home, ...desktop?.env } });
	const bidi = await connect(await listeningAddress(browser));
	const context = (await contexts(bidi))[0]!.context;
	await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
	if (desktop) {
		await desktop.focus('firefox');
		// The window has the keyboard; the page in it gets it by a press where nothing is.
		desktop.moveTo(500, 600);
		desktop.click();
	}
	return {
		click: (selector, index) => (desktop ? clickOnScreen(bidi, context, desktop, selector, index) : click(bidi, context, selector, index)),
		count: async (selector) => Number(await evaluate(bidi, context, `String(document.querySelectorAll(${JSON.stringify(selector)}).length)`)),
		press: (key) => press(bidi, context, desktop, key),
		back: () => back(bidi, context),
		screen: () => screen(bidi, context),
		close: async () => {
			await bidi.send('browser.close');
			await until('Firefox to close', () => browser.exitCode !== null);
			bidi.close();
		},
		kill: () => void browser.kill('SIGKILL'),
	};
}

async function listeningAddress(browser: ChildProcess): Promise<string> {
	let told = '';
	browser.stderr!.on('data', (data) => (told += data));
	return until('Firefox to listen', () => /WebDriver BiDi listening on (ws:\S+)/.exec(told)?.[1], 60_000);
}

async function contexts(bidi: Bidi): Promise<{ context: string; url: string }[]> {
	return (await bidi.send('browsingContext.getTree')).contexts as { context: string; url: string }[];
}

async function click(bidi: Bidi, context: string, selector: string, index = 0): Promise<void> {
	const { nodes } = await bidi.send('browsingContext.locateNodes', { context, locator: { type: 'css', value: selector } });
	const element = (nodes as { sharedId: string }[])[index];
	if (!element) throw new Error(`Nothing to press: ${selector}`);
	await evaluate(bidi, context, `document.querySelectorAll(${JSON.stringify(selector)})[${index}].scrollIntoView({ block: 'center' })`);
	await act(bidi, context, 'pointer', [
		{ type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId: element.sharedId } } },
		{ type: 'pointerDown', button: 0 },
		{ type: 'pointerUp', button: 0 },
	]);
}

/** With the real mouse: the protocol's does not reach into a frame of another site. */
async function clickOnScreen(bidi: Bidi, context: string, desktop: Desktop, selector: string, index = 0): Promise<void> {
	const middle = `(() => {
		const element = document.querySelectorAll(${JSON.stringify(selector)})[${index}];
		element.scrollIntoView({ block: 'center' });
		const { x, y, width, height } = element.getBoundingClientRect();
		return JSON.stringify([mozInnerScreenX + x + width / 2, mozInnerScreenY + y + height / 2]);
	})()`;
	const [x, y] = JSON.parse(await evaluate(bidi, context, middle)) as [number, number];
	desktop.moveTo(x, y);
	desktop.click();
}

/** Keys of the protocol go past the browser's own: Escape would stop nothing. A desktop's do not. */
async function press(bidi: Bidi, context: string, desktop: Desktop | undefined, key: 'Shift' | 'Escape'): Promise<void> {
	if (desktop) return desktop.press(key === 'Shift' ? 'Shift_L' : key);
	const value = key === 'Shift' ? '\uE008' : '\uE00C';
	await act(bidi, context, 'key', [
		{ type: 'keyDown', value },
		{ type: 'keyUp', value },
	]);
}

async function act(bidi: Bidi, context: string, type: 'pointer' | 'key', actions: object[]): Promise<void> {
	await bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
}

async function back(bidi: Bidi, context: string): Promise<void> {
	try {
		await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
	} catch (error) {
		if (String(error).includes('no such history entry')) return;
		throw error;
	}
	await until('the page before', async () => (await evaluate(bidi, context, 'document.readyState')) === 'complete');
}

async function screen(bidi: Bidi, context: string): ReturnType<Driver['screen']> {
	return JSON.parse(
		await evaluate(bidi, context, 'JSON.stringify({ address: document.documentURI, title: document.title, text: document.body?.innerText ?? "" })'),
	);
}

/** Runs beside the page's own scripts, also where these are switched off. */
async function evaluate(bidi: Bidi, context: string, expression: string): Promise<string> {
	const { result } = await bidi.send('script.evaluate', { expression, target: { context, sandbox: 'proof' }, awaitPromise: false });
	return (result as { value: string }).value;
}
