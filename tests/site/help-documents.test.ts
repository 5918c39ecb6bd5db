import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute, helpDocuments, languages, readDocument, type BuiltDocument } from './built-documents.ts';

/** What the first round of a slow connection carries: ten packets. */
const firstRound = 14_600;

describe('There is a help document', () => {
	it('in every language', () => {
		expect(helpDocuments.map(({ address }) => address)).toEqual(languages.map((tag) => `/info/${tag}/`));
	});
});

describe.each(helpDocuments.map((document): [string, BuiltDocument] => [document.address, document]))('The help document %s', (_, { file, html, all }) => {
	it('arrives in the first round of a slow connection', () => {
		expect(fs.statSync(`${file}.br`).size).toBeLessThanOrEqual(firstRound);
	});

	it('loads nothing', () => {
		const loaded = [...all('[src]'), ...all('link')].filter(
			(element) => attribute(element, 'src') ?? !/^(alternate|canonical)$/.test(attribute(element, 'rel')!),
		);
		expect(loaded.map((element) => attribute(element, 'src') ?? attribute(element, 'href'))).toEqual(['data:,']);
	});

	it('has styles that load nothing', () => {
		expect(html.match(/@font-face|@import|url\((?!["']?data:)/g)).toBeNull();
	});

	it('says nothing about its subject in the list of visited pages', () => {
		expect(all('title')[0]!.textContent).toMatch(/^Info\b/);
	});

	it('is not made to be shared', () => {
		expect([...all('meta[property]'), ...all('meta[name="twitter:card"]'), ...all('script[type]')]).toEqual([]);
	});

	it('changes its address by no link', () => {
		const targets = all('a[href]').map((link) => attribute(link, 'href')!);
		expect(targets.filter((target) => /[#?]/.test(target))).toEqual([]);
	});

	it('leads to no other page of the site but the one to practise on', () => {
		const targets = all('a[href]').map((link) => attribute(link, 'href')!);
		expect(targets.filter((target) => target.startsWith('/') && !/^\/info\/[^/]+\/(practice\/)?$/.test(target))).toEqual([]);
	});

	it('leads to the same in every language', () => {
		expect(
			all('a[hreflang]')
				.map((link) => attribute(link, 'hreflang'))
				.toSorted(),
		).toEqual(languages);
	});

	it('names the same in every language to search engines', () => {
		expect(
			all('link[rel="alternate"]')
				.map((link) => attribute(link, 'hreflang'))
				.toSorted(),
		).toEqual([...languages, 'x-default'].toSorted());
	});
});

describe.each(languages)('The file to keep in %s', (tag) => {
	const { html, all } = readDocument(`/files/info-${tag}.html`);

	it('is the help document, but for other languages and pages', () => {
		const text = ({ all: from }: BuiltDocument) => from('main')[0]!.textContent.replace(/\s+/g, ' ');
		const document = helpDocuments.find(({ address }) => address === `/info/${tag}/`)!;
		const practice = document
			.all('a[href]')
			.find((link) => attribute(link, 'href')!.endsWith('/practice/'))!
			.textContent.trim();
		expect(text(readDocument(`/files/info-${tag}.html`))).toBe(text(document).replace(practice, ''));
	});

	it('leads nowhere but to the telephone and out', () => {
		const targets = all('a[href]').map((link) => attribute(link, 'href')!);
		expect(targets.filter((target) => !target.startsWith('tel:') && !/^https:\/\/\w+\.wikipedia\.org\//.test(target))).toEqual([]);
	});

	it('needs no other file', () => {
		expect([...all('[src]'), ...all('link').filter((link) => attribute(link, 'href') !== 'data:,')].length).toBe(0);
		expect(html.match(/@font-face|@import|url\((?!["']?data:)/g)).toBeNull();
	});

	it('stays out of search engines', () => {
		expect(attribute(all('meta[name="robots"]')[0], 'content')).toBe('noindex');
	});
});
