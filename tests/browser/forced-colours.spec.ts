import { expect, test } from '@playwright/test';
import { kinds } from './page-kinds.ts';

test.use({ forcedColors: 'active' });

for (const page of kinds) {
	test(`the exit of ${page} can be told from the page in the reader's own colours`, async ({ page: tab }) => {
		await tab.goto(page);
		await expect(tab.locator('[data-leave]')).toBeInViewport();
		const { width, colour } = await tab.locator('[data-leave-bar]').evaluate((bar) => {
			const { borderTopWidth, borderTopColor } = getComputedStyle(bar);
			return { width: borderTopWidth, colour: borderTopColor };
		});
		expect(width).not.toBe('0px');
		expect(colour).not.toBe(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor));
	});
}
