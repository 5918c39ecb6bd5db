import { describe, expect, it } from 'vitest';
import { pseudoFolder } from '../built-pages.ts';
import { attribute, readContent, readDocument } from './built-documents.ts';

/** A language with a line in src/languages.ts and one file, `help.yaml`, in its folder: see tests/pseudo-language.ts. */
const tag = 'en-XA';

describe('A language that was begun with one line and one file', () => {
	const { html, all } = readDocument(`/info/${tag}/`, pseudoFolder);

	it('has a page in its own words', () => {
		expect(attribute(all('html')[0], 'lang')).toBe(tag);
		expect(all('h1')[0]!.textContent).toContain('Yóú cán ásk qúéstíóns fírst.');
	});

	it('says that it is a draft, and shows the original at a tap', () => {
		expect(all('.state.draft').length).toBe(1);
		expect(html).toContain('lang="en" dir="ltr">You can ask questions first.</i>');
	});

	it('stays out of search engines', () => {
		expect(attribute(all('meta[name="robots"]')[0], 'content')).toBe('noindex');
	});

	it('leaves to the English page until it has one of its own', () => {
		expect(attribute(all('[data-leave]')[0], 'href')).toBe(readContent<Record<string, { url: string }>>('facts/exits.yaml').en!.url);
	});

	it('stands in the list of languages of the others', () => {
		const targets = readDocument('/info/nl/', pseudoFolder).all('a[hreflang]');
		expect(targets.map((link) => attribute(link, 'hreflang'))).toContain(tag);
	});
});
