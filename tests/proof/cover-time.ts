import { chromium as playwright, type Browser, type CDPSession } from 'playwright-core';
import { findBrowser } from '../../src/commands/browser.mjs';
import type { ExitProof } from '../../src/schemas/exit-proof.ts';
import { startWeb, type Build } from './serving.ts';

const slowdown = 4;
const runs = 10;
const holdMs = 5000;

/**
 * Time from the press of the exit until the cover is on the screen, in Chromium with the processor slowed down: with a destination
 * that takes five seconds, by the browser's own measure of a press; and with one that cannot be reached, until the
 * picture is drawn, since the browser's message comes before its measure is told.
 */
export async function measureCover(build: Build): Promise<Exclude<ExitProof['cover'], 'unknown'>> {
	const { program, env } = await findBrowser();
	const browser = await playwright.launch({ executablePath: program, args: ['--no-sandbox'], env: { ...(process.env as Record<string, string>), ...env } });
	try {
		const held = await times(browser, build, true);
		const offline = await times(browser, build, false);
		return { slowdown, runs, ...held, offline };
	} finally {
		await browser.close();
	}
}

async function times(browser: Browser, build: Build, isReachable: boolean): Promise<{ medianMs: number; worstMs: number }> {
	const measured: number[] = [];
	for (let run = 0; run < runs; run += 1) measured.push(await timeOnce(browser, build, isReachable));
	measured.sort((a, b) => a - b);
	return { medianMs: Math.round(measured[runs / 2]!), worstMs: Math.round(measured.at(-1)!) };
}

async function timeOnce(browser: Browser, build: Build, isReachable: boolean): Promise<number> {
	const web = await startWeb(build, '/info/en/');
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.addInitScript(watchCover);
		await page.goto(`${web.site}/info/en/`);
		web.hold(holdMs);
		if (!isReachable) await web.cutDestination();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		const { x, y, width, height } = (await page.locator('[data-leave]').boundingBox())!;
		await page.mouse.move(x + width / 2, y + height / 2);
		// Nobody presses before the page is there.
		await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
		const wanted = isReachable ? 'measured ' : 'drawn ';
		const told = page.waitForEvent('console', { predicate: (message) => message.text().startsWith(wanted), timeout: holdMs });
		// Where the browser's message wins, nobody waits for this one any more.
		told.catch(() => undefined);
		await session.send('Page.enable');
		const errorPage = timeOfErrorPage(session);
		await page.mouse.down();
		await page.mouse.up();
		return await Promise.race([told.then((message) => Number(message.text().replace(wanted, ''))), errorPage]);
	} finally {
		await context.close();
		await web.close();
	}
}

/** Milliseconds from now until the browser's own page, which says that there is no connection, takes the place of the page. */
function timeOfErrorPage(session: CDPSession): Promise<number> {
	const start = performance.now();
	return new Promise((resolve) => {
		session.on('Page.frameNavigated', ({ frame }) => {
			if (frame.unreachableUrl) resolve(performance.now() - start);
		});
	});
}

/** Runs in the page. The browser's own measure is from the hand to the next picture on the screen, rounded to 8 ms. */
function watchCover(): void {
	const isCovered = () => document.body?.classList.contains('cover');
	let pressed = 0;
	addEventListener('click', (event) => (pressed = event.timeStamp), true);
	new PerformanceObserver((list) => {
		for (const { name, duration } of list.getEntries()) if (name === 'click' && isCovered()) console.log(`measured ${duration}`);
	}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
	document.addEventListener('DOMContentLoaded', () => {
		new MutationObserver(() => {
			if (isCovered()) requestAnimationFrame(() => setTimeout(() => console.log(`drawn ${performance.now() - pressed}`)));
		}).observe(document.documentElement, { childList: true });
	});
}
