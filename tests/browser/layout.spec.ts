import { expect, test, type Page } from '@playwright/test';
import { pagesByPart, siteFolder } from '../built-pages.ts';
import { kinds, kindsOfPages } from './page-kinds.ts';

const widths = [320, 360, 1280];
const mirroredPages = kindsOfPages('ar-XB').map((page) => page.slice(1));

// Files to keep are copies of the help documents, which are looked at in every language.
for (const [part, pages] of pagesByPart(siteFolder).filter(([part]) => !part.startsWith('files'))) {
	test(`Nothing has to be moved sideways on any page in ${part}`, async ({ page: tab }) => {
		const faults: string[] = [];
		for (const page of pages) faults.push(...(await overflows(tab, page)));
		expect(faults).toEqual([]);
	});
}

test('Nothing has to be moved sideways in a long language from right to left', async ({ page: tab }) => {
	const faults: string[] = [];
	for (const page of mirroredPages) faults.push(...(await overflows(tab, process.env.PSEUDO_ADDRESS + page)));
	expect(faults).toEqual([]);
});

test('A number to call stands at the side where reading begins, also from right to left', async ({ page: tab }) => {
	await tab.setViewportSize({ width: 360, height: 740 });
	await tab.goto(`${process.env.PSEUDO_ADDRESS}info/ar-XB/`);
	const call = tab.locator('.call summary').first();
	const [number, box] = [(await call.locator('bdi').boundingBox())!, (await call.boundingBox())!];
	const spaceBefore = box.x + box.width - (number.x + number.width);
	expect(spaceBefore).toBeLessThan(number.x - box.x);
});

/** Twice the size at which a help document is set: what some readers choose, or need. */
const doubled = '38px';

for (const [part, pages] of helpDocumentsByPart()) {
	test(`Nothing has to be moved sideways with letters twice as large: ${part}`, async ({ page: tab }) => {
		const faults: string[] = [];
		for (const page of pages) {
			await tab.goto(page);
			await tab.evaluate((size) => (document.documentElement.style.fontSize = size), doubled);
			faults.push(...(await overflowsIn(tab, page, [640])));
		}
		expect(faults).toEqual([]);
	});

	test(`The exit is always in reach, and its words fit: ${part}`, async ({ page: tab }) => {
		const faults: string[] = [];
		for (const page of pages) {
			await tab.goto(page);
			faults.push(...(await exitFaults(tab)).map((fault) => `${page} ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}

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

/** Widths at which the page is wider than the window, with what sticks out. Everything that unfolds is open, originals are shown. */
async function overflows(tab: Page, page: string): Promise<string[]> {
	await tab.goto(page);
	return overflowsIn(tab, page, widths);
}

async function overflowsIn(tab: Page, page: string, widths: number[]): Promise<string[]> {
	await tab.evaluate(() => {
		document.querySelectorAll('details').forEach((details) => (details.open = true));
		document.querySelector<HTMLInputElement>('input#o')?.click();
	});
	const faults: string[] = [];
	for (const width of widths) {
		await tab.setViewportSize({ width, height: 740 });
		const wide = await tab.evaluate(() => {
			const { scrollWidth, clientWidth } = document.scrollingElement!;
			if (scrollWidth <= clientWidth) return undefined;
			const sticksOut = (element: Element) => {
				const { left, right } = element.getBoundingClientRect();
				return right > clientWidth || left < 0;
			};
			const outside = [...document.querySelectorAll('body :not(.skip)')].filter((element) => sticksOut(element) && ![...element.children].some(sticksOut));
			return `${scrollWidth} px: ${outside
				.slice(0, 4)
				.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
				.join(', ')}`;
		});
		if (wide) faults.push(`${page} at ${width} px has ${wide}`);
	}
	return faults;
}

/** Help documents in all languages, in pieces. */
function helpDocumentsByPart(): [part: string, pages: string[]][] {
	return pagesByPart(siteFolder)
		.filter(([part]) => part.startsWith('info'))
		.map(([part, pages]): [string, string[]] => [part, pages.filter((page) => !page.endsWith('/practice/'))])
		.filter(([, pages]) => pages.length > 0);
}

/** What is wrong with the exit, at the beginning and at the end of the page: too low for a thumb, cut off, or under something else. */
async function exitFaults(tab: Page): Promise<string[]> {
	const faults: string[] = [];
	for (const width of widths) {
		await tab.setViewportSize({ width, height: 740 });
		for (const end of ['beginning', 'end']) {
			const found = await tab.locator('[data-leave]').evaluate((exit, isEnd) => {
				scrollTo(0, isEnd ? document.documentElement.scrollHeight : 0);
				const { left, top, right, bottom, height } = exit.getBoundingClientRect();
				const text = document.createRange();
				text.selectNodeContents(exit);
				return [
					height < 48 && `${height} px high`,
					(left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) && 'cut by the edge of the window',
					[...text.getClientRects()].some((line) => line.bottom > bottom - 2 || line.top < top) && 'its words reach over its edge',
					!exit.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)) && 'under something else',
				].filter((fault) => fault !== false);
			}, end === 'end');
			faults.push(...found.map((fault) => `at ${width} px, at the ${end}: ${fault}`));
		}
	}
	return faults;
}
