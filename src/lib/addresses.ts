import { content } from './collections.ts';

/**
 * The address of a page inside the site.
 *
 * @param page As written after `page:` in texts: `home`, `library/signs`, `contact`, `info`, `info/practice`.
 */
export function pagePath(page: string, tag: string): string {
	if (page === 'info') return `/info/${tag}/`;
	if (page.startsWith('info/')) return `/info/${tag}/${page.slice('info/'.length)}/`;
	return page === 'home' ? `/${tag}/` : `/${tag}/${page}/`;
}

/** For those whose language is in no list. */
export const otherLanguagesPath = '/info/other/';

/** How far every language is, as JSON. */
export const translationsPath = '/translations.json';

/** The help document as one file to keep, with a name that says nothing. */
export function helpFilePath(tag: string): string {
	return `/files/info-${tag}.html`;
}

/** The same with the site's public address in front. */
export function pageUrl(page: string, tag: string): string {
	return publicUrl(pagePath(page, tag));
}

/** A path with the site's public address in front. */
export function publicUrl(path: string): string {
	return content().site.address + path;
}

/** The reserved name stands in until Payoke has chosen its address. */
export function isReservedAddress(): boolean {
	return /\.example$/.test(content().site.address);
}
