/**
 * Finds a Chromium for the browser tests, or fetches one by the first way that works.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { canInstallFromDebian, installFromDebian, updateFromDebian } from './debian.mjs';
import { step } from './progress.mjs';

const usual = [
	process.env.CHROMIUM_PATH,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The program of a browser that starts on this machine.
 *
 * Order: one that is there (`CHROMIUM_PATH` names another place), the one in the npm package, Debian's package, Playwright's download.
 *
 * @returns {Promise<{ program: string, env: Record<string, string> }>} Extra environment that it needs.
 * @throws If none works; the message says in one sentence what to do.
 */
export async function findBrowser() {
	for (const program of usual) if (program && (await starts(program))) return { program, env: {} };
	for (const way of [fromPackage, fromDebian, fromPlaywright]) {
		const found = await way();
		if (found && (await starts(found.program, found.env))) return found;
	}
	throw new Error(
		'No browser for the tests was found or could be fetched: install Chromium or Chrome, or set CHROMIUM_PATH to its program, and run "npm test" again.',
	);
}

/**
 * A version number is not enough: a browser without its system libraries prints one and shows nothing. So it is started as the
 * tests start it, and asked for a page.
 */
async function starts(program, env = {}) {
	if (!fs.existsSync(program)) return false;
	const { chromium } = await import('playwright-core');
	try {
		const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'], env: { ...process.env, ...env }, timeout: 30_000 });
		const page = await browser.newPage();
		await page.setContent('<p>ready</p>');
		const text = await page.textContent('p');
		await browser.close();
		return text === 'ready';
	} catch {
		return false;
	}
}

async function fromPackage() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	step('Unpacking the browser from its package');
	try {
		const { default: chromium, inflate } = await import('@sparticuz/chromium');
		const program = await chromium.executablePath();
		if (await starts(program)) return { program, env: {} };
		// Without the system libraries of a desktop, the ones that come with the package.
		const libraries = await inflate(path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
		return { program, env: { LD_LIBRARY_PATH: [path.join(libraries, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') } };
	} catch {
		return undefined;
	}
}

function fromDebian() {
	if (!canInstallFromDebian()) return undefined;
	step('Installing Debian’s Chromium');
	updateFromDebian();
	return installFromDebian('chromium', 'fonts-dejavu-core') ? { program: '/usr/bin/chromium', env: {} } : undefined;
}

async function fromPlaywright() {
	step('Downloading a browser through Playwright');
	const { status } = spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
	if (status !== 0) return undefined;
	const { chromium } = await import('playwright-core');
	return { program: chromium.executablePath(), env: {} };
}
