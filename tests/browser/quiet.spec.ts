import { expect, test } from '@playwright/test';
import { pagesByPart, siteFolder } from '../built-pages.ts';
import { noteCount } from '../counts.ts';

for (const [part, pages] of pagesByPart(siteFolder)) {
	test(`No page in ${part} asks anyone else for anything, or keeps anything on the device`, async ({ page: tab, context, baseURL }) => {
		const strangers: string[] = [];
		context.on('request', (request) => {
			if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:')) strangers.push(`${tab.url()} asks for ${request.url()}`);
		});
		for (const page of pages) await tab.goto(page);
		noteCount('third-party requests', part, strangers.length);
		expect(strangers).toEqual([]);
		// All pages share one store, so what any of them had kept would still be there.
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

for (const page of ['/info/en/', '/info/ar/', '/info/ur/', '/info/bin/']) {
	test(`The help document ${page} loads nothing but itself`, async ({ page: tab, context }) => {
		const requests: string[] = [];
		context.on('request', (request) => requests.push(new URL(request.url()).pathname));
		await tab.goto(page, { waitUntil: 'networkidle' });
		expect(requests).toEqual([page]);
	});
}

for (const page of ['/info/ti/', '/info/am/']) {
	test(`The help document ${page} loads Ethiopic letters at most, and after itself`, async ({ page: tab, context }) => {
		const requests: string[] = [];
		context.on('request', (request) => requests.push(new URL(request.url()).pathname));
		await tab.goto(page, { waitUntil: 'networkidle' });
		expect([...new Set(requests)].filter((path) => path !== '/info/letters.woff2')).toEqual([page]);
		expect(requests[0]).toBe(page);
	});
}
