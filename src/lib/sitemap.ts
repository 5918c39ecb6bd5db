import type { SitemapItem } from '@astrojs/sitemap';
import { ORIGINAL, siteLanguages } from '../languages.ts';

/** The street, the 404 pages and the files to keep stay out: one has no language, the others are nowhere or for few. */
export function isInSitemap(url: string): boolean {
	const { pathname } = new URL(url);
	return pathname !== '/' && !pathname.endsWith('/404/') && !/^\/(404|info\/|files\/)/.test(pathname);
}

/**
 * A sitemap entry with its other languages and `x-default`.
 * Help documents are left to their own `hreflang`; drafts among them must not be offered to search engines.
 */
export function sitemapEntry(item: SitemapItem): SitemapItem {
	const { origin, pathname } = new URL(item.url);
	const [, tag, rest] = pathname.match(/^\/([^/]+)\/(.*)$/) ?? [];
	if (!siteLanguages.some((language) => language.tag === tag)) return item;
	const url = (language: string) => `${origin}/${language}/${rest}`;
	return {
		...item,
		links: [...siteLanguages.map((language) => ({ lang: language.tag, url: url(language.tag) })), { lang: 'x-default', url: url(ORIGINAL) }],
	};
}
