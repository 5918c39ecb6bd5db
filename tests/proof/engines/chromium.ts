import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium as playwright, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from '../../../src/commands/browser.mjs';
import type { Desktop } from '../desktop.ts';
import type { Driver, Engine, StartOptions } from '../driver.ts';
import { historyRows } from '../sqlite.ts';
import { until } from '../until.ts';

/** The list of visited pages as `chrome://history` shows it: ends of chains, no frames, nothing hidden. */
const shownRows = `SELECT DISTINCT urls.title AS title, urls.url AS address FROM visits JOIN urls ON visits.url = urls.id
	WHERE urls.hidden = 0 AND (visits.transition & 0x20000000) != 0 AND (visits.transition & 0xFF) NOT IN (3, 4, 10)
	ORDER BY visits.visit_time`;

const historyFile = (folder: string) => path.join(folder, 'Default', 'History');

/**
 * Chromium or Chrome, driven by Playwright on a profile that stays.
 *
 * @returns The browser, or the reason why it cannot serve.
 */
export async function findChromium(): Promise<Engine | string> {
	const { program, env } = await findBrowser();
	const engine: Engine = {
		name: 'chromium',
		product: 'Chromium',
		version: versionOf(program, env),
		canSwitchScriptsOff: true,
		needsDesktop: false,
		start: (options) => start(program, env, options),
		rows: (folder) => historyRows(historyFile(folder), shownRows),
	};
	return (await keepsHistory(engine)) ? engine : 'the Chromium here is one for servers, which keeps no list of visited pages';
}

function versionOf(program: string, env: Record<string, string>): string {
	const told = execFileSync(program, ['--version'], { env: { ...process.env, ...env }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	return /\d+(\.\d+)*/.exec(told)?.[0] ?? 'unknown';
}

async function keepsHistory(engine: Engine): Promise<boolean> {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chromium-'));
	try {
		await (await engine.start({ folder, address: 'about:blank', hasScript: true })).close();
		return fs.existsSync(historyFile(folder));
	} catch {
		return false;
	} finally {
		fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

async function start(program: string, env: Record<string, string>, { folder, address, hasScript, desktop }: StartOptions): Promise<Driver> {
	const context = await playwright.launchPersistentContext(folder, {
		executablePath: program,
		headless: !desktop,
		javaScriptEnabled: hasScript,
		viewport: null,
		args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
		// Readers' browsers keep pages frozen in memory; the proof must see what they see.
		ignoreDefaultArgs: ['--disable-back-forward-cache'],
		env: { ...(process.env as Record<string, string>), ...env, ...desktop?.env },
	});
	const page = context.pages()[0] ?? (await context.newPage());
	const session = await context.newCDPSession(page);
	await page.goto(address);
	await desktop?.focus('chromium');
	return {
		click: (selector, index) => click(page, selector, index),
		count: (selector) => page.locator(selector).count(),
		press: async (key) => press(page, desktop, key),
		back: () => back(session),
		screen: () => screen(session),
		close: () => context.close(),
		kill: () => void context.close().catch(() => undefined),
	};
}

/** Playwright's own click would wait for the destination. */
async function click(page: Page, selector: string, index = 0): Promise<void> {
	const target = page.locator(selector).nth(index);
	// To the middle: at the edges, the exit's bar may lie over it.
	await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const { x, y, width, height } = (await target.boundingBox())!;
	await page.mouse.click(x + width / 2, y + height / 2);
}

/** Keys of a protocol go past the browser's own: Escape would stop nothing. A desktop's do not. */
async function press(page: Page, desktop: Desktop | undefined, key: 'Shift' | 'Escape'): Promise<void> {
	if (desktop) desktop.press(key === 'Shift' ? 'Shift_L' : key);
	else await page.keyboard.press(key);
}

/** Goes to the entry before, also where the browser's own button would skip it. */
async function back(session: CDPSession): Promise<void> {
	const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
	if (currentIndex === 0) return;
	await session.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1]!.id });
	await until('the page before', async () => {
		const now = await session.send('Page.getNavigationHistory');
		return now.currentIndex < currentIndex && (await evaluate(session, 'document.readyState')) === 'complete';
	});
}

async function screen(session: CDPSession): ReturnType<Driver['screen']> {
	return JSON.parse(await evaluate(session, 'JSON.stringify({ address: location.href, title: document.title, text: document.body?.innerText ?? "" })'));
}

/** Works with scripts switched off too: only those of the page are. */
async function evaluate(session: CDPSession, expression: string): Promise<string> {
	const { result } = await session.send('Runtime.evaluate', { expression });
	return result.value as string;
}
