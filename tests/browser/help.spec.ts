import { expect, test, type Page } from '@playwright/test';
import { siteLanguages } from './page-kinds.ts';
import { searchPage, serveDestination } from './destination.ts';

const languages = siteLanguages.map((tag) => `/info/${tag}/`);

test.describe('Without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const page of languages) {
		test(`every section of ${page} opens`, async ({ page: tab }) => {
			await tab.goto(page);
			for (const section of await tab.locator('details.section').all()) {
				await section.locator('> summary').click();
				await expect(section.locator('> div')).toBeVisible();
			}
		});
	}

	test('the number to call appears at the first tap, and is a link for the second', async ({ page: tab }) => {
		await tab.goto('/info/en/');
		const call = tab.locator('details.call').first();
		await expect(call.getByRole('link')).toBeHidden();
		await call.locator('summary').click();
		await expect(call.getByRole('link')).toHaveAttribute('href', /^tel:\+?\d+$/);
		await expect(call.getByRole('link')).toBeVisible();
	});
});

test.describe('The card to show', () => {
	test('fills the screen down to the exit, and closes again', async ({ page: tab }) => {
		await tab.goto('/info/en/');
		await tab.locator('.card > summary').click();
		await tab.locator('.show > summary').click();
		const size = tab.viewportSize()!;
		expect(await tab.locator('.show').boundingBox()).toEqual({ x: 0, y: 0, ...size });
		const topmost = await tab.evaluate(({ width, height }) => {
			const at = (x: number, y: number) => document.elementFromPoint(x, y)!;
			return [at(width / 2, height / 3).closest('.show') !== null, at(width / 2, height - 5).closest('.leave') !== null];
		}, size);
		expect(topmost).toEqual([true, true]);
		await tab.locator('.show > summary').click();
		await expect(tab.locator('.show p').first()).toBeHidden();
	});

	test('names the reader’s language in the words of each helper', async ({ page: tab }) => {
		await tab.goto('/info/nl/');
		await expect(tab.locator('.show p')).toHaveText([/Nederlands/, /néerlandais/, /Niederländisch/, /Dutch/]);
	});
});

test.describe('Reading leaves no steps behind', () => {
	test('opening sections and numbers changes neither the address nor the history', async ({ page: tab }) => {
		await tab.goto('/info/en/');
		const before = await placeOf(tab);
		for (const summary of await tab.locator('summary:visible').all()) await summary.click();
		expect(await placeOf(tab)).toEqual(before);
	});

	for (const page of ['/info/en/', '/info/']) {
		test(`choosing another language on ${page} adds nothing to the history`, async ({ page: tab, context }) => {
			await serveDestination(context);
			await tab.goto(searchPage);
			await tab.goto(page);
			if (page !== '/info/') await tab.locator('.languages summary').click();
			await tab.locator('.languages a[hreflang=nl]').click();
			await tab.waitForURL('**/info/nl/');
			await tab.goBack();
			await expect(tab).toHaveURL(searchPage);
		});
	}

	test('going to the page to practise on, and back, adds nothing to the history', async ({ page: tab, context }) => {
		await serveDestination(context);
		await tab.goto(searchPage);
		await tab.goto('/info/en/');
		await tab.locator('details.section > summary').last().click();
		await tab.locator('a[href$="/practice/"]').click();
		await tab.waitForURL('**/practice/');
		await tab.locator('main a[data-replace]').click();
		await tab.waitForURL('**/info/en/');
		await tab.goBack();
		await expect(tab).toHaveURL(searchPage);
	});
});

test.describe('On paper', () => {
	test('a help document is its card', async ({ page: tab }) => {
		await tab.goto('/info/en/');
		await tab.emulateMedia({ media: 'print' });
		await expect(tab.locator('.show')).toBeVisible();
	});

	test('a help document is nothing else', async ({ page: tab }) => {
		await tab.goto('/info/en/');
		await tab.emulateMedia({ media: 'print' });
		const others = await tab.evaluate(() =>
			[...document.body.querySelectorAll('*')]
				.filter((element) => !element.closest('.show') && element.checkVisibility())
				.filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== ''))
				.map((element) => element.textContent!.trim()),
		);
		expect(others).toEqual([]);
	});
});

async function placeOf(tab: Page): Promise<{ address: string; steps: number }> {
	return { address: tab.url(), steps: await tab.evaluate(() => history.length) };
}
