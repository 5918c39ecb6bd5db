import { expect, test, type Page } from '@playwright/test';
import { pagesOf, siteFolder } from '../built-pages.ts';
import { kinds, kindsOfPages } from './page-kinds.ts';

const widths = [320, 360, 1280];
const mirroredPages = kindsOfPages('ar-XB').map((page) => page.slice(1));

test.describe('Nothing has to be moved sideways', () => {
	for (const page of pagesOf(siteFolder)) {
		test(`on ${page}`, async ({ page: tab }) => {
			await tab.goto(page);
			expect(await overflows(tab)).toEqual([]);
		});
	}
});

test.describe('Nothing has to be moved sideways in a long language from right to left', () => {
	for (const page of mirroredPages) {
		test(`on ${page}`, async ({ page: tab }) => {
			await tab.goto(process.env.PSEUDO_ADDRESS + page);
			expect(await overflows(tab)).toEqual([]);
		});
	}
});

test.describe('The exit is always in reach', () => {
	for (const page of kinds) {
		test(`on ${page}`, async ({ page: tab }) => {
			await tab.goto(page);
			expect(await exitFaults(tab)).toEqual([]);
		});
	}
});

test.describe('The exit is always in reach in a long language from right to left', () => {
	for (const page of mirroredPages) {
		test(`on ${page}`, async ({ page: tab }) => {
			await tab.goto(process.env.PSEUDO_ADDRESS + page);
			expect(await exitFaults(tab)).toEqual([]);
		});
	}
});

/** Widths at which the page is wider than the window, with what sticks out. Everything that unfolds is open. */
async function overflows(tab: Page): Promise<string[]> {
	await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
	const faults: string[] = [];
	for (const width of widths) {
		await tab.setViewportSize({ width, height: 740 });
		const wide = await tab.evaluate(() => {
			const { scrollWidth, clientWidth } = document.scrollingElement!;
			if (scrollWidth <= clientWidth) return undefined;
			const outside = [...document.body.querySelectorAll('*')].filter(
				(element) => element.getBoundingClientRect().right > clientWidth || element.getBoundingClientRect().left < 0,
			);
			return `${scrollWidth} px: ${outside
				.slice(0, 4)
				.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
				.join(', ')}`;
		});
		if (wide) faults.push(`at ${width} px the page has ${wide}`);
	}
	return faults;
}

/** What is wrong with the exit: too low for a thumb, cut by the edge of the window, or under something else. */
async function exitFaults(tab: Page): Promise<string[]> {
	const faults: string[] = [];
	for (const width of widths) {
		await tab.setViewportSize({ width, height: 740 });
		const found = await tab.locator('[data-leave]').evaluate((exit) => {
			const { left, top, right, bottom, height } = exit.getBoundingClientRect();
			const text = document.createRange();
			text.selectNodeContents(exit);
			const lines = [...text.getClientRects()];
			return [
				height < 48 && `${height} px high`,
				(left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) && 'cut by the edge of the window',
				lines.some((line) => line.bottom > bottom - 2 || line.top < top) && 'its words reach over its edge',
				!exit.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)) && 'under something else',
			].filter((fault) => fault !== false);
		});
		faults.push(...found.map((fault) => `at ${width} px: ${fault}`));
	}
	return faults;
}
