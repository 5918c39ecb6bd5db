import { expect, test, type Page } from '@playwright/test';

const results = 'site-search .results li';
const status = 'site-search [role=status]';

test.describe('Without script', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no search that would not work', async ({ page: tab }) => {
		await tab.goto('/en/library/');
		await expect(tab.locator('site-search')).toBeHidden();
	});
});

test.describe('Search', () => {
	test.beforeEach(async ({ page: tab }) => {
		await tab.goto('/en/library/');
	});

	test('says how much it will load', async ({ page: tab }) => {
		await expect(tab.locator('#search-size')).toContainText(/\d+\u00a0kB/);
	});

	test('finds a text by a word in it', async ({ page: tab }) => {
		await search(tab, 'passport');
		await expect(tab.locator(`${results} a`).first()).toHaveAttribute('href', /^\/en\/library\/[\w-]+\/$/);
	});

	test('shows the theme of every text found', async ({ page: tab }) => {
		await search(tab, 'passport');
		await expect(tab.locator(results).first()).toBeVisible();
		for (const result of await tab.locator(results).all()) await expect(result.locator('.theme')).not.toBeEmpty();
	});

	test('shows the word between its neighbours', async ({ page: tab }) => {
		await search(tab, 'passport');
		await expect(tab.locator(`${results} .excerpt mark`).first()).toHaveText(/passport/i);
	});

	test('tells screen readers how many texts were found, and for what', async ({ page: tab }) => {
		await search(tab, 'passport');
		await expect(tab.locator(results).first()).toBeVisible();
		await expect(tab.locator(status)).toContainText(String(await tab.locator(results).count()));
		await expect(tab.locator(status)).toContainText('passport');
	});

	test('works with the keyboard alone', async ({ page: tab }) => {
		await tabTo(tab, '#search-field');
		await tab.keyboard.type('passport');
		await tab.keyboard.press('Enter');
		await expect(tab.locator(results).first()).toBeVisible();
		await tabTo(tab, `${results}:first-child a`);
		await tab.keyboard.press('Enter');
		await tab.waitForURL(/\/en\/library\/[\w-]+\/$/);
	});

	test('leaves the address and the history as they were', async ({ page: tab }) => {
		const before = [tab.url(), await tab.evaluate(() => history.length)];
		await search(tab, 'passport');
		await expect(tab.locator(results).first()).toBeVisible();
		expect([tab.url(), await tab.evaluate(() => history.length)]).toEqual(before);
	});

	test('keeps nothing of what was typed', async ({ page: tab, context }) => {
		await search(tab, 'passport');
		await expect(tab.locator(results).first()).toBeVisible();
		const kept = await tab.evaluate(async () => [
			...Object.keys(localStorage),
			...Object.keys(sessionStorage),
			...(await indexedDB.databases()).map(({ name }) => name),
			...(await caches.keys()),
		]);
		expect([...kept, ...(await context.cookies())]).toEqual([]);
	});

	test('sends nothing of what was typed', async ({ page: tab, context }) => {
		const asked: string[] = [];
		context.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
		await search(tab, 'passport');
		await expect(tab.locator(results).first()).toBeVisible();
		expect(asked.filter((request) => request.includes('passport'))).toEqual([]);
	});

	test('says so when nothing was found', async ({ page: tab }) => {
		await search(tab, 'qqxqqzqq');
		await expect(tab.locator(status)).toContainText('qqxqqzqq');
	});

	test('offers a person to call when nothing was found', async ({ page: tab }) => {
		await search(tab, 'qqxqqzqq');
		await expect(tab.locator('site-search .none bdi')).toHaveText(/\d{2,}/);
		await expect(tab.locator('site-search .none')).toBeVisible();
	});
});

test('Search loads nothing before the field is used', async ({ page: tab, context }) => {
	const loaded: string[] = [];
	context.on('request', (request) => loaded.push(new URL(request.url()).pathname));
	await tab.goto('/en/library/', { waitUntil: 'networkidle' });
	await expect(tab.locator('#search-field')).toBeVisible();
	expect(loaded.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
});

test('Search finds texts in the language of the page only', async ({ page: tab }) => {
	await tab.goto('/nl/library/');
	await search(tab, 'Payoke');
	await expect(tab.locator(results).first()).toBeVisible();
	const addresses = await tab.locator(`${results} a`).evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
	expect(addresses.filter((address) => !address.startsWith('/nl/'))).toEqual([]);
});

test('A language without an index says that it has no search, and shows no foreign texts', async ({ page: tab, context }) => {
	await context.route('**/pagefind/pagefind-entry.json', async (route) => {
		const answer = await route.fetch();
		const entry = (await answer.json()) as { languages: Record<string, unknown> };
		delete entry.languages.en;
		await route.fulfill({ response: answer, json: entry });
	});
	await tab.goto('/en/library/');
	await search(tab, 'passport');
	await expect(tab.locator(status)).toHaveText(await wordsOf(tab, 'noIndex'));
	await expect(tab.locator(results)).toHaveCount(0);
});

test.describe('When the search cannot be loaded', () => {
	test.beforeEach(async ({ page: tab, context }) => {
		await context.route('**/pagefind/**', (route) => route.abort());
		await tab.goto('/en/library/');
		await search(tab, 'passport');
	});

	test('the page says so', async ({ page: tab }) => {
		await expect(tab.locator(status)).toHaveText(await wordsOf(tab, 'failed'));
	});

	test('a second attempt can succeed', async ({ page: tab, context }) => {
		await expect(tab.locator(status)).toHaveText(await wordsOf(tab, 'failed'));
		await context.unroute('**/pagefind/**');
		await tab.locator('site-search button').click();
		await expect(tab.locator(results).first()).toBeVisible();
	});
});

async function search(tab: Page, words: string): Promise<void> {
	await tab.locator('#search-field').fill(words);
	await tab.locator('site-search button').click();
}

/** The sentences of the search are content; the page carries them for its script. */
async function wordsOf(tab: Page, key: string): Promise<string> {
	return (JSON.parse((await tab.locator('site-search').getAttribute('data-words'))!) as Record<string, string>)[key]!;
}

/** Presses Tab until the element has the focus; gives up after a page's worth of links. */
async function tabTo(tab: Page, selector: string): Promise<void> {
	for (let press = 0; press < 40; press += 1) {
		await tab.keyboard.press('Tab');
		if (await tab.locator(selector).evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Tab does not lead to ${selector}.`);
}
