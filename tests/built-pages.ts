import fs from 'node:fs';
import path from 'node:path';

/** The finished site that the tests look at. */
export const siteFolder = process.env.SITE_FOLDER ?? 'dist';

/** The same with the pseudo-language, mirrored and with a text that is not translated. */
export const pseudoFolder = process.env.PSEUDO_FOLDER ?? '.cache/test/pseudo';

/** Files of a finished build, as addresses without the slash in front: `en/index.html`. */
export function filesOf(folder: string, ending = ''): string[] {
	return fs
		.readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith(ending) && fs.statSync(path.join(folder, file)).isFile())
		.sort();
}

/** Addresses of all pages of a finished build, as a reader opens them: `/en/`, `/en/404.html`. */
export function pagesOf(folder: string): string[] {
	return filesOf(folder, '.html').map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** Languages with the whole site, as far as a finished build has them. */
export function languagesOf(folder: string): string[] {
	return filesOf(folder, '/404.html').map((file) => file.split('/')[0]!);
}

/** As many pages as a test looks at before its time is over, also on a slow machine. */
const pagesATest = 24;

/**
 * The same pages by the first part of their address: `en`, `info`, and `/` for those right at the top. Parts with many pages come in
 * pieces: `info 2`.
 */
export function pagesByPart(folder: string): [part: string, pages: string[]][] {
	const parts = Map.groupBy(pagesOf(folder), (page) =>
		page
			.split('/')
			.at(1)!
			.replace(/^(404\.html)?$/, '/'),
	);
	return [...parts].flatMap(([part, pages]) =>
		pages.length <= pagesATest
			? [[part, pages] as [string, string[]]]
			: Array.from({ length: Math.ceil(pages.length / pagesATest) }, (_, index): [string, string[]] => [
					`${part} ${index + 1}`,
					pages.slice(index * pagesATest, (index + 1) * pagesATest),
				]),
	);
}
