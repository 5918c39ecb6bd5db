import fs from 'node:fs';
import { decodeHTML } from 'entities';
import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../../src/languages.ts';
import { attribute, helpDocuments, helpWordsOf, readContent, readDocument, type BuiltDocument } from './built-documents.ts';

const tags = languages.map(({ tag }) => tag);
const tagOf = (address: string) => address.split('/')[2]!;
/** Words that would tell what the page is about, to whoever looks over the shoulder. */
const telling = (tag: string) => {
	const { trafficking = [], smuggling = [] } = readContent<Record<string, string[]>>(`${tag}/checks.yaml`);
	return [...trafficking, ...smuggling].map((pattern) => new RegExp(pattern, 'iu'));
};
/** Languages whose words a person stands for: only these are offered to search engines. */
const checked = tags.filter(
	(tag) => languageOf(tag).isOriginal || (helpWordsOf(tag).title && Object.hasOwn(readContent<object>(`${tag}/status.yaml`), 'reviewed')),
);

/** What the first round of a slow connection carries: ten packets. */
const firstRound = 14_600;

describe('There is a help document', () => {
	it('in every language', () => {
		expect(helpDocuments.map(({ address }) => tagOf(address)).toSorted()).toEqual(tags.toSorted());
	});
});

describe.each(helpDocuments.map((document): [string, BuiltDocument] => [document.address, document]))(
	'The help document %s',
	(address, { file, html, all }) => {
		const tag = tagOf(address);

		it('arrives in the first round of a slow connection', () => {
			expect(fs.statSync(`${file}.br`).size).toBeLessThanOrEqual(firstRound);
		});

		it('loads nothing', () => {
			const loaded = [...all('[src]'), ...all('link')].filter(
				(element) => attribute(element, 'src') ?? !/^(alternate|canonical)$/.test(attribute(element, 'rel')!),
			);
			expect(loaded.map((element) => attribute(element, 'src') ?? attribute(element, 'href'))).toEqual(['data:,']);
		});

		it('has styles that load nothing but Ethiopic letters, where the device has none', () => {
			const loaded = [...html.matchAll(/@import|src:[^;]*|url\((?!["']?data:)[^)]*\)/g)].map(([found]) => found);
			if (languageOf(tag).script !== 'Ethi' || helpWordsOf(tag).title === undefined) expect(loaded).toEqual([]);
			else expect(loaded.join('\n')).toMatch(/^src:(local\("[^"]+"\),)+url\(\/info\/letters\.woff2\)$/);
		});

		it('says nothing about its subject in the list of visited pages', () => {
			const title = all('title')[0]!.textContent;
			expect(title.endsWith(` – ${languageOf(tag).autonym}`)).toBe(true);
			expect(title.split(' – ')[0]!.split(' ').length).toBeLessThanOrEqual(2);
			if (helpWordsOf(tag).title) expect(telling(tag).filter((pattern) => pattern.test(title))).toEqual([]);
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
					.filter((value, index, all) => all.indexOf(value) === index)
					.toSorted(),
			).toEqual(tags.toSorted());
		});

		it('names to search engines those that a person stands for', () => {
			expect(
				all('link[rel="alternate"]')
					.map((link) => attribute(link, 'hreflang'))
					.toSorted(),
			).toEqual([...checked, 'x-default'].toSorted());
		});

		it('stays out of search engines itself until then', () => {
			const robots = all('meta[name="robots"]').map((element) => attribute(element, 'content'));
			expect(robots).toEqual(checked.includes(tag) ? [] : ['noindex']);
		});

		it('is covered, when it is left, by a page in the language of the destination', () => {
			const exits = readContent<Record<string, object>>('facts/exits.yaml');
			const language = exits[tag] && helpWordsOf(tag)['cover.first'] ? tag : 'en';
			const cover = html.match(/<template id="?cover.*?<\/template>/s)![0];
			expect(decodeHTML(cover)).toContain(helpWordsOf(language)['cover.first']);
			expect(cover.includes('<article lang="en"')).toBe(language === 'en' && attribute(all('html')[0], 'lang') !== 'en');
		});

		it('has the original under every sentence that nobody has checked, one tap away', () => {
			const originals = all('i[lang="en"]').length;
			if (checked.includes(tag) || helpWordsOf(tag).title === undefined) expect([originals, all('input#o').length]).toEqual([0, 0]);
			else expect([originals >= (languageOf(tag).tier === 3 ? 14 : 120), all('input#o').length, all('label[for="o"]').length]).toEqual([true, 1, 1]);
		});
	},
);

describe.each(tags)('The file to keep in %s', (tag) => {
	const { html, all } = readDocument(`/files/info-${tag}.html`);

	it('is the help document, but for other languages and pages', () => {
		const text = ({ all: from }: BuiltDocument) => from('main')[0]!.textContent.replace(/\s+/g, '');
		const document = helpDocuments.find(({ address }) => address === `/info/${tag}/`)!;
		const links = document
			.all('main a[href]')
			.filter((link) => attribute(link, 'href')!.startsWith('/'))
			.map((link) => link.textContent.replace(/\s+/g, ''));
		// Above links to other languages stands a line that says so.
		const more = links.length > 1 ? document.all('p.more').map((line) => line.textContent.replace(/\s+/g, '')) : [];
		const rest = [...more, ...links].reduce((all, link) => all.replace(link, ''), text(document));
		expect(text(readDocument(`/files/info-${tag}.html`))).toBe(rest);
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
