import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, pseudoFolder, siteFolder } from '../built-pages.ts';
import { untranslated } from '../pseudo-language.ts';
import { attribute, documents, fileOf, languages, listedDocuments, readDocument, siteAddress, type BuiltDocument } from './built-documents.ts';

const original = 'en';
/** Pages whose text is not translated: the original stands in. The pseudo-language has one, whatever the others lack. */
const standIns = [
	...languages.flatMap((tag) => [...missing(tag, 'library', 'library/'), ...missing(tag, 'pages', '')]),
	readDocument(`/ar-XB/${untranslated}/`, pseudoFolder),
];

describe('A text that is not translated yet', () => {
	it('is said to be in the language of its original', () => {
		const wrong = standIns.filter(({ all }) => [...all('article h1'), ...all('article .prose')].some((element) => attribute(element, 'lang') !== original));
		expect(wrong.map(({ address }) => address)).toEqual([]);
	});

	it('is not found by a search in the language of the page', () => {
		expect(standIns.filter(({ html }) => html.includes('data-pagefind-body')).map(({ address }) => address)).toEqual([]);
	});
});

describe('The search', () => {
	it('knows every language that has a text of its own', () => {
		const { languages: indexed } = JSON.parse(fs.readFileSync(path.join(siteFolder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
			languages: Record<string, unknown>;
		};
		const withTexts = languages.filter((tag) => textsOf(tag, 'library').length > 0);
		expect(Object.keys(indexed)).toEqual(expect.arrayContaining(withTexts.map((tag) => tag.toLowerCase())));
	});
});

describe('The map for search engines', () => {
	const entries = new Map(
		filesOf(siteFolder, '.xml')
			.filter((file) => file !== 'sitemap-index.xml')
			.flatMap((file) => [...fs.readFileSync(path.join(siteFolder, file), 'utf8').matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/gs)])
			.map(([, address, rest]) => [address!.replace(siteAddress, ''), rest!]),
	);

	it('has every page of the full site, and nothing else', () => {
		expect([...entries.keys()].toSorted()).toEqual(listedDocuments.map(({ address }) => address).toSorted());
	});

	it('names every language of a page, and English for all others', () => {
		const wanted = [...languages, 'x-default'].toSorted();
		const short = [...entries].filter(([, rest]) => {
			const named = [...rest.matchAll(/hreflang="([^"]*)"/g)].map(([, tag]) => tag!);
			return named.toSorted().join() !== wanted.join();
		});
		expect(short.map(([address]) => address)).toEqual([]);
	});

	it('leads to pages that exist', () => {
		const addresses = [...entries.values()].flatMap((rest) => [...rest.matchAll(/href="([^"]*)"/g)].map(([, address]) => address!));
		expect(addresses.filter((address) => !fileOf(address))).toEqual([]);
	});
});

describe('An address that does not exist', () => {
	it.each(languages)('has an answer in the language "%s"', (tag) => {
		const page = documents.find(({ address }) => address === `/${tag}/404.html`)!;
		expect(attribute(page.all('html')[0], 'lang')).toBe(tag);
	});

	it('is not offered to search engines', () => {
		const answers = documents.filter(({ address }) => address.endsWith('404.html'));
		expect(answers.filter(({ all }) => attribute(all('meta[name="robots"]')[0], 'content') !== 'noindex').map(({ address }) => address)).toEqual([]);
	});
});

function missing(tag: string, folder: string, prefix: string): BuiltDocument[] {
	const own = textsOf(tag, folder);
	return textsOf(original, folder)
		.filter((name) => !own.includes(name))
		.map((name) => documents.find(({ address }) => address === `/${tag}/${prefix}${name}/`)!);
}

function textsOf(tag: string, folder: string): string[] {
	const full = path.join('content', tag, folder);
	return fs.existsSync(full) ? filesOf(full, '.mdx').map((name) => name.slice(0, -'.mdx'.length)) : [];
}
