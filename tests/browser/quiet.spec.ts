import { expect, test } from '@playwright/test';
import { pagesOf, siteFolder } from '../built-pages.ts';
import { noteCount } from '../counts.ts';

test.describe('No one else is asked for anything', () => {
	for (const page of pagesOf(siteFolder)) {
		test(`on ${page}`, async ({ page: tab, context, baseURL }) => {
			const strangers: string[] = [];
			context.on('request', (request) => {
				if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:')) strangers.push(request.url());
			});
			await tab.goto(page, { waitUntil: 'networkidle' });
			noteCount('third-party requests', page, strangers.length);
			expect(strangers).toEqual([]);
		});
	}
});

test.describe('Nothing is kept on the device', () => {
	for (const page of pagesOf(siteFolder)) {
		test(`by ${page}`, async ({ page: tab, context }) => {
			await tab.goto(page, { waitUntil: 'networkidle' });
			const kept = await tab.evaluate(async () => ({
				local: Object.keys(localStorage),
				session: Object.keys(sessionStorage),
				databases: (await indexedDB.databases()).map(({ name }) => name),
				caches: await caches.keys(),
				workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
			}));
			expect({ ...kept, cookies: await context.cookies() }).toEqual({ local: [], session: [], databases: [], caches: [], workers: [], cookies: [] });
		});
	}
});

test('A help document loads nothing but itself', async ({ page: tab, context }) => {
	const requests: string[] = [];
	context.on('request', (request) => requests.push(new URL(request.url()).pathname));
	await tab.goto('/info/en/', { waitUntil: 'networkidle' });
	expect(requests).toEqual(['/info/en/']);
});
