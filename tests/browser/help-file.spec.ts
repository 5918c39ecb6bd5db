import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { siteFolder } from '../built-pages.ts';
import { siteLanguages } from './page-kinds.ts';

const file = (tag: string) => pathToFileURL(path.resolve(siteFolder, `files/info-${tag}.html`)).href;

for (const tag of siteLanguages) {
	test(`the file in ${tag} opens from the disk, without a connection, and asks for nothing`, async ({ page: tab, context }) => {
		await context.setOffline(true);
		const asked: string[] = [];
		tab.on('request', (request) => asked.push(request.url()));
		const faults: string[] = [];
		tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
		await tab.goto(file(tag));
		for (const section of await tab.locator('details.section').all()) {
			await section.locator('> summary').click();
			await expect(section.locator('> div')).toBeVisible();
		}
		expect({ asked: asked.filter((address) => !address.startsWith('data:')), faults }).toEqual({ asked: [file(tag)], faults: [] });
	});
}

test('the file is covered when it is left, also without a connection', async ({ page: tab, context }) => {
	await tab.goto(file('en'));
	await context.setOffline(true);
	const text = await tab.locator('h1').innerText();
	const { x, y, width, height } = (await tab.locator('[data-leave]').boundingBox())!;
	await tab.mouse.click(x + width / 2, y + height / 2);
	await expect(tab.getByText(text)).toHaveCount(0);
});
