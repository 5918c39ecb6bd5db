import type { EngineName, ProvenVisit, Seen, VisitName } from '../../src/schemas/exit-proof.ts';
import type { Driver, Screen } from './driver.ts';
import { townPath, type Web } from './serving.ts';
import { happens, until } from './until.ts';

/** What is noted during a visit; the rest is read from the profile afterwards. */
export type Notes = Pick<ProvenVisit, 'back' | 'arrived'>;

/** A way to use the site. What it does is a function of any browser. */
export interface Visit {
	/** Its name in `exit-proof.yaml`. */
	name: VisitName;
	/** The page that the search leads to. */
	arrival: string;
	/** Every page of the site that is opened. */
	pages: string[];
	hasScript: boolean;
	/** Engines that need the real mouse and keyboard: a key that goes past the browser's own, or a press that reaches no frame, would prove nothing. */
	needsDesktop?: EngineName[];
	/** From the search page on, until before the window is closed. */
	run(browser: Driver, web: Web): Promise<Notes>;
}

const holdMs = 5000;
const backPresses = 3;
const mostSections = 5;

/** Browsers write their caches and their notes on open tabs some seconds late: a visit too short would leave less than a real one. */
const readingMs = 3000;

const read = () => new Promise((resolve) => setTimeout(resolve, readingMs));

/**
 * All visits to a build.
 *
 * @param presses How often Escape is pressed after the exit: a visit for each.
 */
export function visitsOf(presses = [1, 2, 3, 4, 5, 6]): Visit[] {
	const help = { arrival: '/info/en/', pages: ['/info/en/'], hasScript: true };
	return [
		{ ...help, name: 'button', run: (browser, web) => readAndLeave(browser, web, help.arrival, pressButton) },
		{ ...help, name: 'keyboard', run: (browser, web) => readAndLeave(browser, web, help.arrival, pressShift) },
		...presses.map((count): Visit => ({
			...help,
			name: 'held',
			needsDesktop: ['chromium', 'firefox', 'webkit'],
			run: (browser, web) => leaveWhileHeld(browser, web, count),
		})),
		{ ...help, name: 'noscript', hasScript: false, run: (browser, web) => readAndLeave(browser, web, help.arrival, pressButton) },
		{ ...help, name: 'closed', run: (browser, web) => readOnly(browser, web) },
		{ ...help, name: 'language', pages: ['/info/en/', '/info/nl/'], run: changeLanguage },
		{ ...help, name: 'offline', run: leaveOffline },
		practice(),
		{ ...help, name: 'frame', arrival: townPath, needsDesktop: ['firefox'], run: leaveFrame },
		{ name: 'otherPages', arrival: '/en/', pages: ['/en/', '/en/library/', '/en/library/signs/'], hasScript: true, run: readOtherPages },
	];
}

function practice(): Visit {
	const arrival = '/info/en/practice/';
	return { name: 'practice', arrival, pages: [arrival], hasScript: true, run: (browser, web) => readAndLeave(browser, web, arrival, pressButton) };
}

/** The visit to nothing of ours: the search page and the destination. What its profile holds is the browser's own. */
export async function visitNothing(browser: Driver, web: Web): Promise<void> {
	await browser.click('#direct');
	await seen(browser, web, 'destination');
}

/** The visit to a page that keeps everything. */
export async function visitLeakyPage(browser: Driver): Promise<void> {
	await browser.click('#result');
	await until('everything to be stored', async () => (await browser.count('[data-stored]')) === 1);
	await read();
}

/**
 * Proves that the keyboard is real: Escape, which nothing swallows on the search page, stops the way to a slow destination.
 *
 * @returns Whether it did.
 */
export async function stopByEscape(browser: Driver, web: Web): Promise<boolean> {
	web.hold(holdMs);
	await browser.click('#direct');
	await until('the request', () => web.referrers.length > 0);
	await browser.press('Escape');
	return happens(() => web.givenUp() > 0, holdMs - 1000);
}

type Exit = (browser: Driver) => Promise<void>;

const pressButton: Exit = (browser) => browser.click('[data-leave]');

const pressShift: Exit = async (browser) => {
	for (let press = 0; press < 3; press += 1) await browser.press('Shift');
};

async function readOnly(browser: Driver, web: Web, arrival = '/info/en/'): Promise<Notes> {
	await browser.click('#result');
	await arriveAt(browser, web, arrival);
	const sections = Math.min(mostSections, await browser.count('details.section > summary'));
	for (let section = 0; section < sections; section += 1) {
		await browser.click('details.section > summary', section);
		await until('the section to open', async () => (await browser.count('details.section[open]')) === section + 1);
	}
	await read();
	return {};
}

async function readAndLeave(browser: Driver, web: Web, arrival: string, exit: Exit): Promise<Notes> {
	await readOnly(browser, web, arrival);
	await exit(browser);
	return arriveAndGoBack(browser, web);
}

async function leaveWhileHeld(browser: Driver, web: Web, presses: number): Promise<Notes> {
	await readOnly(browser, web);
	web.hold(holdMs);
	await pressButton(browser);
	for (let press = 0; press < presses; press += 1) await browser.press('Escape');
	return arriveAndGoBack(browser, web);
}

async function changeLanguage(browser: Driver, web: Web): Promise<Notes> {
	await readOnly(browser, web);
	await browser.click('.languages summary');
	await browser.click('.languages a[hreflang=nl]');
	await arriveAt(browser, web, '/info/nl/');
	await pressButton(browser);
	return arriveAndGoBack(browser, web);
}

async function leaveFrame(browser: Driver, web: Web): Promise<Notes> {
	await browser.click('#result');
	await until('the page around', async () => (await browser.screen()).text.includes(web.marks.town));
	// A page that is still being laid out may move away under the mouse.
	await until('the line to open', async () => {
		await browser.click('summary');
		return happens(async () => (await browser.count('details[open]')) === 1, 2000);
	});
	await until('the frame', () => web.asked.includes('/info/en/'));
	await read();
	await browser.click('#over-exit');
	return arriveAndGoBack(browser, web);
}

async function leaveOffline(browser: Driver, web: Web): Promise<Notes> {
	await readOnly(browser, web);
	await web.cutDestination();
	await pressButton(browser);
	await happens(async () => (await seenNow(browser, web)) === 'browser', 5000);
	return { back: await goBack(browser, web), arrived: false };
}

async function readOtherPages(browser: Driver, web: Web): Promise<Notes> {
	await browser.click('#result');
	await arriveAt(browser, web, '/en/');
	for (const page of ['/en/library/', '/en/library/signs/']) {
		await browser.click(`a[href="${page}"]`);
		await arriveAt(browser, web, page);
	}
	await read();
	await pressButton(browser);
	return arriveAndGoBack(browser, web);
}

async function arriveAndGoBack(browser: Driver, web: Web): Promise<Notes> {
	const arrived = await happens(async () => (await seenNow(browser, web)) === 'destination', holdMs + 5000);
	return { back: await goBack(browser, web), arrived };
}

async function goBack(browser: Driver, web: Web): Promise<Seen[]> {
	const shown: Seen[] = [];
	for (let press = 0; press < backPresses; press += 1) {
		await browser.back();
		shown.push(await until('something to see', () => seenNow(browser, web)));
	}
	return shown;
}

async function arriveAt(browser: Driver, web: Web, page: string): Promise<void> {
	await until(page, async () => {
		const { address, text } = await browser.screen();
		return address === web.site + page && text !== '';
	});
}

async function seen(browser: Driver, web: Web, what: Seen): Promise<void> {
	await until(what, async () => (await seenNow(browser, web)) === what);
}

async function seenNow(browser: Driver, web: Web): Promise<Seen> {
	return kindOf(await browser.screen(), web);
}

/** What a screen is to a reader. A page of an error may bear the address that it stands for, so the text decides. */
export function kindOf({ address, text }: Screen, web: Web): Seen {
	if (address === web.search && text.includes(web.marks.search)) return 'search';
	if (address.startsWith(web.destination)) return text.includes(web.marks.destination) ? 'destination' : 'browser';
	if (address.startsWith(`${web.site}/`)) return web.marks.covers.some((cover) => text.includes(cover)) ? 'cover' : 'help';
	return /^https?:/.test(address) ? 'other' : 'browser';
}
