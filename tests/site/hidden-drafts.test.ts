import { describe, expect, it } from 'vitest';
import { languageOf, languages, siteLanguages } from '../../src/languages.ts';
import { attribute, helpWordsOf, readContent, readDocument } from './built-documents.ts';

/** The site as built with `drafts: hide`. */
const hiddenFolder = process.env.HIDDEN_FOLDER ?? 'dist-hidden';

const isDraft = (tag: string) =>
	!languageOf(tag).isOriginal && !(helpWordsOf(tag).title && Object.hasOwn(readContent<object>(`${tag}/status.yaml`), 'reviewed'));
const drafts = languages.map(({ tag }) => tag).filter(isDraft);
const shown = siteLanguages.map(({ tag }) => tag).filter((tag) => !isDraft(tag));
const contacts = readContent<Record<string, { phone: { dial: string } }>>('facts/contacts.yaml');

describe('Where drafts are hidden', () => {
	it('there are drafts to hide, and languages to fall back to', () => {
		expect([drafts.length > 0, shown.length > 0]).toEqual([true, true]);
	});
});

describe.each(drafts)('The hidden help document in %s', (tag) => {
	const { html, all } = readDocument(`/info/${tag}/`, hiddenFolder);
	const main = all('main')[0]!.textContent;

	it('shows no sentence of the draft', () => {
		const sentences = Object.entries(helpWordsOf(tag)).flatMap(([key, text]) =>
			key.startsWith('cover.') || text.length < 12 || text.includes('{') ? [] : [text],
		);
		const others = shown.flatMap((other) => Object.values(helpWordsOf(other)));
		expect(sentences.filter((text) => html.includes(text) && !others.includes(text))).toEqual([]);
	});

	it('is not empty: it names the language, and says in every checked language of the site that there is no text', () => {
		const notices = shown.map((other) => readContent<Record<string, string>>(`${other}/labels.yaml`)['absent.text']!.split('{language}')[0]!);
		expect(main).toContain(languageOf(tag).autonym);
		expect(notices.filter((notice) => !main.includes(notice))).toEqual([]);
	});

	it('dials the general number and 112', () => {
		const dialled = all('a[href]').map((link) => attribute(link, 'href')!);
		for (const id of ['belgian-helpline', 'emergency-112']) expect(dialled).toContain(`tel:${contacts[id]!.phone.dial}`);
	});

	it('leads to the help documents that are checked, and to no other page below', () => {
		const targets = all('main a[hreflang]').map((link) => attribute(link, 'hreflang'));
		expect(targets.toSorted()).toEqual(shown.toSorted());
	});

	it('is in the language that stands in for it', () => {
		expect(attribute(all('html')[0], 'lang')).toBe('en');
	});
});

describe('A page of the whole site in a language whose words nobody has checked', () => {
	it.each(siteLanguages.map(({ tag }) => tag).filter(isDraft))('has menus in English, and says so to browsers: %s', (tag) => {
		const { all } = readDocument(`/${tag}/contact/`, hiddenFolder);
		const labels = readContent<Record<string, string>>('en/labels.yaml');
		expect(attribute(all('html')[0], 'lang')).toBe('en');
		expect(all('header')[0]!.textContent).toContain(labels['nav.library']);
	});
});
