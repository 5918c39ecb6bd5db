import { expect, test } from '@playwright/test';

/** A draft from right to left, one in a tall script, and a card. */
const drafts = ['/info/ar/', '/info/th/', '/info/ur/'];

test.describe('Under a translation that nobody has checked, without script', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

	for (const page of drafts) {
		test(`the originals appear at one tap, and go at the next: ${page}`, async ({ page: tab }) => {
			await tab.goto(page);
			const original = tab.locator('h1 i[lang=en]');
			await expect(original).toBeHidden();
			await tab.locator('label[for=o]').click();
			await expect(original).toBeVisible();
			await tab.locator('label[for=o]').click();
			await expect(original).toBeHidden();
		});

		test(`the originals appear in every section that opens: ${page}`, async ({ page: tab }) => {
			await tab.goto(page);
			await tab.locator('label[for=o]').click();
			for (const section of await tab.locator('details.section').all()) await section.locator('> summary').click();
			const hidden = await tab
				.locator('main i[lang=en]:not(.call a i):not(.show i)')
				.evaluateAll((list) => list.filter((original) => getComputedStyle(original).display === 'none').length);
			expect(hidden).toBe(0);
		});
	}

	test('the keyboard reaches the box, sees where it is, and opens it', async ({ page: tab }) => {
		await tab.goto('/info/ar/');
		await tab.locator('#o').focus();
		await tab.keyboard.press('Space');
		await expect(tab.locator('h1 i[lang=en]')).toBeVisible();
	});

	test('showing the originals changes no address', async ({ page: tab }) => {
		await tab.goto('/info/ar/');
		await tab.locator('label[for=o]').click();
		await expect(tab).toHaveURL('/info/ar/');
	});
});

test('An original has nothing above it', async ({ page: tab }) => {
	await tab.goto('/info/nl/');
	await expect(tab.locator('#o')).toHaveCount(0);
});
