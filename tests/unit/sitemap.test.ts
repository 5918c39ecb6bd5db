import { describe, expect, it } from 'vitest';
import { siteLanguages } from '../../src/languages.ts';
import { isInSitemap, sitemapEntry } from '../../src/lib/sitemap.ts';

const site = 'https://site.example';

describe('Search engines', () => {
	it.each(['/nl/', '/fr/contact/', '/en/library/signs/', '/de/about/privacy/'])('are shown %s', (path) => {
		expect(isInSitemap(site + path)).toBe(true);
	});

	it.each([
		['the street, which has no language', '/'],
		['the page for lost addresses', '/404/'],
		['the page for lost addresses of a language', '/nl/404/'],
		['the list of help documents', '/info/'],
		['a help document', '/info/nl/'],
		['the page to practise on', '/info/nl/practice/'],
		['a file to keep', '/files/info-nl.html'],
	])('are not shown %s', (_, path) => {
		expect(isInSitemap(site + path)).toBe(false);
	});

	it('are told every language of a page', () => {
		const { links } = sitemapEntry({ url: `${site}/fr/library/signs/` });
		for (const { tag } of siteLanguages) expect(links).toContainEqual({ lang: tag, url: `${site}/${tag}/library/signs/` });
	});

	it('are told the original for readers of other languages', () => {
		expect(sitemapEntry({ url: `${site}/fr/` }).links).toContainEqual({ lang: 'x-default', url: `${site}/en/` });
	});

	it('are told each language once', () => {
		const tags = sitemapEntry({ url: `${site}/fr/` }).links!.map(({ lang }) => lang);
		expect(tags).toEqual([...new Set(tags)]);
	});

	it('are told no other language of an address that has none', () => {
		expect(sitemapEntry({ url: `${site}/press-kit/logo/` })).toEqual({ url: `${site}/press-kit/logo/` });
	});
});
