import { decodeHTML } from 'entities';
import { expect, test, type BrowserContext, type FrameLocator, type Page } from '@playwright/test';
import { elsewhere, searchPage, serveDestination } from './destination.ts';

const town = 'https://town.example/';

/**
 * A town hall's page with the line that the page for partners shows, under a policy that allows nothing but this frame. The site
 * answers under its public address.
 *
 * @param path Another page of the site in place of the help document.
 */
async function openTown(tab: Page, context: BrowserContext, baseURL: string, path = 'info/en/'): Promise<FrameLocator> {
	const partners = await (await context.request.get(`${baseURL}en/about/partners/`)).text();
	const shown = partners.match(/<code[^>]*>(&lt;details.*?)<\/code>/s)![1]!;
	const line = decodeHTML(shown);
	const site = line.match(/src="(https:\/\/[^/]+\/)/)![1]!;
	await context.route(`${site}**`, async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().replace(site, baseURL) }) }));
	await context.route(`${town}**`, (route) =>
		route.fulfill({
			contentType: 'text/html',
			headers: { 'Content-Security-Policy': `default-src 'none'; frame-src ${site}` },
			body: `<!doctype html><html lang="en"><title>Town hall</title><h1>Town hall</h1><footer>${line.replace('info/en/', path)}</footer></html>`,
		}),
	);
	await tab.goto(searchPage);
	await tab.goto(town);
	return tab.frameLocator('iframe');
}

test.beforeEach(async ({ context }) => void (await serveDestination(context)));

test('The help document is not asked for before somebody opens it', async ({ page: tab, context, baseURL }) => {
	const asked: string[] = [];
	tab.on('request', (request) => asked.push(request.url()));
	await openTown(tab, context, baseURL!);
	await expect(tab.getByText('Info')).toBeVisible();
	expect(asked.filter((address) => address.includes('/info/'))).toEqual([]);
});

test('The help document opens inside a page with a strict policy', async ({ page: tab, context, baseURL }) => {
	const frame = await openTown(tab, context, baseURL!);
	await tab.getByText('Info').click();
	await expect(frame.locator('h1')).toBeVisible();
	// By key: under load, a mouse finds a frame in another place than a moment ago.
	await frame.locator('details.section > summary').first().press('Enter');
	await expect(frame.locator('.situations')).toBeVisible();
});

test('Reading and changing the language there adds nothing to the history', async ({ page: tab, context, baseURL }) => {
	const frame = await openTown(tab, context, baseURL!);
	const steps = () => tab.evaluate(() => history.length);
	const before = await steps();
	await tab.getByText('Info').click();
	await frame.locator('.languages summary').press('Enter');
	await frame.locator('.languages a[hreflang=nl]').press('Enter');
	await expect(frame.locator('html')).toHaveAttribute('lang', 'nl');
	expect(await steps()).toBe(before);
});

test('Leaving it leaves the page around it as well, and Back shows neither', async ({ page: tab, context, baseURL }) => {
	const frame = await openTown(tab, context, baseURL!);
	await tab.getByText('Info').click();
	await frame.locator('[data-leave]').click();
	await tab.waitForURL(elsewhere);
	await tab.goBack();
	await expect(tab).toHaveURL(searchPage);
});

test('The keys cover it at once', async ({ page: tab, context, baseURL }) => {
	const frame = await openTown(tab, context, baseURL!);
	await tab.getByText('Info').click();
	await frame.locator('h1').click();
	// A browser may let the keys move the page around the frame, or not: then the cover stays where the help document was.
	for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Shift');
	await expect(tab.frameLocator('iframe').locator('.situations')).toHaveCount(0);
	const isOver = async () => elsewhere.test(tab.url()) || (await frame.locator('body.cover').count()) === 1;
	await expect.poll(isOver).toBe(true);
});

for (const path of ['en/', 'info/en/practice/', 'files/info-en.html']) {
	test(`/${path} cannot be shown inside another site`, async ({ page: tab, context, baseURL }) => {
		const refused = tab.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
		const frame = await openTown(tab, context, baseURL!, path);
		await tab.getByText('Info').click();
		await refused;
		await expect(frame.locator('[data-leave]')).toHaveCount(0);
	});
}

test.describe('Without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the link leaves the page around it; Back shows that page, closed', async ({ page: tab, context, baseURL }) => {
		const frame = await openTown(tab, context, baseURL!);
		await tab.getByText('Info').click();
		await frame.locator('[data-leave]').click();
		await tab.waitForURL(elsewhere);
		await tab.goBack();
		await expect(tab).toHaveURL(town);
		await expect(tab.locator('details')).not.toHaveAttribute('open');
	});
});
