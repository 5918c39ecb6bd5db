import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { SIZE_PLACEHOLDER } from '../../lib/search-size.ts';
import { filesIn, pagesIn } from '../site-files.ts';

/** Ready-made interfaces that Pagefind writes beside its index. The site has its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)|^pagefind\.[^.]*-ui/;

/**
 * Indexes the finished pages, one index per language, and writes the size of a first search into the pages that offer one.
 * Pages without `data-pagefind-body` (menus, help documents, stand-ins for missing translations) stay out.
 *
 * @returns Number of pages in the index.
 * @throws If Pagefind reports an error.
 */
export async function writeSearchIndex(folder: string): Promise<number> {
	const { index, errors } = await pagefind.createIndex({ keepIndexUrl: false });
	if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
	let indexed = 0;
	for (const page of pagesIn(folder)) {
		const html = fs.readFileSync(path.join(folder, page), 'utf8');
		if (!html.includes('data-pagefind-body')) continue;
		const { errors: pageErrors } = await index.addHTMLFile({ sourcePath: page, content: html });
		if (pageErrors.length > 0) throw new Error(`${page} could not be indexed: ${pageErrors.join('; ')}`);
		indexed += 1;
	}
	const bundle = path.join(folder, 'pagefind');
	await index.writeFiles({ outputPath: bundle });
	await pagefind.close();
	for (const file of filesIn(bundle)) if (unused.test(file)) fs.rmSync(path.join(bundle, file));
	writeSizes(folder, bundle);
	return indexed;
}

/**
 * Bytes of a first search in one language, compressed: program, word parts for that language, and five results.
 * An upper middle: the largest word part is taken, since nobody knows the word yet.
 */
export function firstSearchBytes(bundle: string, language: string): number {
	const size = (file: string) => brotliCompressSync(fs.readFileSync(path.join(bundle, file))).length;
	const entry = JSON.parse(fs.readFileSync(path.join(bundle, 'pagefind-entry.json'), 'utf8')) as {
		languages: Record<string, { hash: string; wasm: string | null }>;
	};
	const own = entry.languages[language.toLowerCase()];
	if (!own) return 0;
	const files = filesIn(bundle);
	const largest = (list: string[], count: number) =>
		list
			.map((file) => size(file))
			.sort((a, b) => b - a)
			.slice(0, count)
			.reduce((sum, bytes) => sum + bytes, 0);
	const ofLanguage = (folder: string) => files.filter((file) => file.startsWith(`${folder}/${language.toLowerCase()}_`));
	return (
		['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', `wasm.${own.wasm ?? 'unknown'}.pagefind`, `pagefind.${own.hash}.pf_meta`]
			.filter((file) => files.includes(file))
			.reduce((sum, file) => sum + size(file), 0) +
		largest(ofLanguage('index'), 1) +
		largest(ofLanguage('fragment'), 5)
	);
}

function writeSizes(folder: string, bundle: string): void {
	for (const page of pagesIn(folder)) {
		const file = path.join(folder, page);
		const html = fs.readFileSync(file, 'utf8');
		if (!html.includes(SIZE_PLACEHOLDER)) continue;
		const language = html.match(/<html[^>]* lang="?([^"\s>]+)/)?.[1] ?? '';
		const kilobytes = Math.ceil(firstSearchBytes(bundle, language) / 1000);
		fs.writeFileSync(file, html.replaceAll(SIZE_PLACEHOLDER, `${kilobytes}\u00a0kB`));
	}
}
