import { expect, test } from '@playwright/test';
import { kinds, siteLanguages } from './page-kinds.ts';

test.describe('On the street, without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const width of [360, 1280]) {
		for (const tag of siteLanguages) {
			test(`the house "${tag}" leads into its language at ${width} px`, async ({ page: tab }) => {
				await tab.setViewportSize({ width, height: 740 });
				await tab.goto('/');
				await tab.locator(`.street a[hreflang=${tag}]`).click();
				await expect(tab).toHaveURL(`/${tag}/`);
				await expect(tab.locator('html')).toHaveAttribute('lang', tag);
			});
		}
	}
});

test.describe('Changing the language keeps the page, without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const page of kinds.filter((kind) => kind.startsWith('/en/') && kind !== '/en/404.html')) {
		test(`on ${page}`, async ({ page: tab }) => {
			await tab.goto(page);
			await tab.locator('.languages summary').click();
			await tab.locator('.languages a[hreflang=nl]').click();
			await expect(tab).toHaveURL(page.replace('/en/', '/nl/'));
		});
	}
});

for (const tag of siteLanguages) {
	test(`an address that does not exist is answered in its language: ${tag}`, async ({ page: tab }) => {
		const answer = await tab.goto(`/${tag}/nope/`);
		expect(answer!.status()).toBe(404);
		await expect(tab.locator('html')).toHaveAttribute('lang', tag);
	});
}
