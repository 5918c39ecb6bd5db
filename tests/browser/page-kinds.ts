import { languagesOf, siteFolder } from '../built-pages.ts';

/** Languages of the site under test. */
export const siteLanguages = languagesOf(siteFolder);

/** One page of every kind, in one language. */
export function kindsOfPages(tag: string): string[] {
	return [
		`/${tag}/`,
		`/${tag}/library/`,
		`/${tag}/library/signs/`,
		`/${tag}/contact/`,
		`/${tag}/press/`,
		`/${tag}/about/`,
		`/${tag}/about/privacy/`,
		`/${tag}/about/leaving/`,
		`/${tag}/about/partners/`,
		`/${tag}/about/languages/`,
		`/${tag}/404.html`,
		`/info/${tag}/`,
		`/info/${tag}/practice/`,
	];
}

/** One page of every kind in English, and the pages that are in no language. */
export const kinds = ['/', '/info/', ...kindsOfPages('en')];
