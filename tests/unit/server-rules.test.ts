import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, writeServerRules } from '../../src/generators/server-rules/index.ts';
import { siteLanguages } from '../../src/languages.ts';

describe('A help document', () => {
	it.each(['/info/', '/info/nl/', '/info/nl/practice/', '/files/info-nl.html'])('leaves no copy in the browser: %s', (address) => {
		expect(headersFor(address)['Cache-Control']).toBe('no-store');
	});

	it.each(['/info/', '/info/nl/'])('may be shown inside other sites, over a secured connection: %s', (address) => {
		expect(headersFor(address)['Content-Security-Policy']).toBe("frame-ancestors 'self' https:");
	});
});

describe('Other pages', () => {
	it.each(['/', '/nl/', '/en/library/signs/', '/information/'])('are asked for again on every visit: %s', (address) => {
		expect(headersFor(address)['Cache-Control']).toBe('no-cache');
	});
});

describe('Files whose name changes with their content', () => {
	it.each(['/_astro/search.abc123.js', '/fonts/atkinson-hyperlegible-next.woff2'])('are loaded once: %s', (address) => {
		expect(headersFor(address)['Cache-Control']).toContain('immutable');
	});
});

describe('Every answer', () => {
	const addresses = ['/', '/nl/', '/info/nl/', '/_astro/search.abc123.js', '/pagefind/pagefind.js', '/nowhere'];

	it.each(addresses)('tells no other site where a reader comes from: %s', (address) => {
		expect(headersFor(address)['Referrer-Policy']).toBe('no-referrer');
	});

	it.each([...addresses.filter((address) => address !== '/info/nl/'), '/info/nl/practice/', '/files/info-nl.html'])(
		'cannot be shown inside another site: %s',
		(address) => {
			expect(headersFor(address)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
		},
	);

	it.each(addresses)('is what it says it is: %s', (address) => {
		expect(headersFor(address)['X-Content-Type-Options']).toBe('nosniff');
	});
});

describe('The rules beside a finished site', () => {
	let folder = '';
	beforeAll(() => {
		folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rules-'));
		writeServerRules(folder);
	});
	afterAll(() => fs.rmSync(folder, { recursive: true }));

	it('send lost readers to the page of their language', () => {
		const { notFound } = JSON.parse(fs.readFileSync(path.join(folder, 'server-rules.json'), 'utf8')) as { notFound: Record<string, string> };
		expect(notFound).toEqual(Object.fromEntries(siteLanguages.map(({ tag }) => [`/${tag}/`, `/${tag}/404.html`])));
	});

	it('take the general rule back before a help document gets its own', () => {
		expect(fs.readFileSync(path.join(folder, '_headers'), 'utf8')).toContain(
			'/info/*\n  ! Cache-Control\n  ! Content-Security-Policy\n  Cache-Control: no-store\n',
		);
	});

	it('keep lines short enough for every host', () => {
		const lines = fs.readFileSync(path.join(folder, '_headers'), 'utf8').split('\n');
		expect(lines.filter((line) => line.length > 2000)).toEqual([]);
	});
});
