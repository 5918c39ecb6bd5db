import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pagesOf, siteFolder } from '../built-pages.ts';
import { noteCount } from '../counts.ts';
import { untranslated } from '../pseudo-language.ts';
import { kindsOfPages, siteLanguages } from './page-kinds.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colourRules = ['color-contrast', 'link-in-text-block'];
const mirroredPages = [
	'ar-XB/',
	'ar-XB/library/',
	'ar-XB/library/signs/',
	`ar-XB/${untranslated}/`,
	'ar-XB/contact/',
	'ar-XB/press/',
	'ar-XB/about/',
	'info/ar-XB/',
];

/** One language for each script, from right to left and from left to right, whole and as a card, and one without words. */
const scripts = ['ar', 'bg', 'bn', 'es', 'hi', 'th', 'ti', 'zh-Hans', 'hy', 'ka', 'pa', 'ur', 'bin'];

test.describe('Everyone can use the page', () => {
	for (const page of pagesOf(siteFolder).filter(isChecked)) {
		test(`${page} in light and in dark`, async ({ page: tab }) => {
			await tab.goto(page);
			const faults = await faultsInBothSchemes(tab);
			noteCount('axe violations', page, faults.length);
			expect(faults).toEqual([]);
		});
	}
});

test.describe('Everyone can use the page when it is written from right to left', () => {
	for (const page of mirroredPages) {
		test(`${page} in light and in dark`, async ({ page: tab }) => {
			await tab.goto(process.env.PSEUDO_ADDRESS + page);
			const faults = await faultsInBothSchemes(tab);
			noteCount('axe violations', page, faults.length);
			expect(faults).toEqual([]);
		});
	}
});

/**
 * Pages that stand for all others: every English one, one of every kind in Dutch, and a help document for each script. The rest has the same components with other words. `EVERY_PAGE=1 npm test` looks at all of them, and takes half as long again.
 */
function isChecked(page: string): boolean {
	if (process.env.EVERY_PAGE === '1') return true;
	const [first, second] = page.split('/').slice(1) as [string, string];
	if (first === 'files') return second === 'info-ar.html';
	if (first === 'info') return [undefined, '', 'other', 'en', ...siteLanguages, ...scripts].includes(second) && !/(?<!\/(?:en|ar))\/practice\/$/.test(page);
	return !siteLanguages.includes(first) || first === 'en' || (first === 'nl' && kindsOfPages(first).includes(page));
}

/** What axe finds, a line for each element. Everything that unfolds on a help document is opened first. */
async function faultsInBothSchemes(tab: Page): Promise<string[]> {
	if (new URL(tab.url()).pathname.startsWith('/info/')) {
		await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
	}
	const faults: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await tab.emulateMedia({ colorScheme });
		// No page has frames, so axe needs no second page to put their results together.
		const axe = new AxeBuilder({ page: tab }).options({ resultTypes: ['violations'] }).setLegacyMode();
		// The dark scheme changes nothing but colours.
		const { violations } = await (colorScheme === 'light' ? axe.withTags(tags) : axe.withRules(colourRules)).analyze();
		for (const { id, nodes } of violations) for (const node of nodes) faults.push(`${colorScheme}: ${id} at ${node.target.join(' ')}`);
	}
	return faults;
}
