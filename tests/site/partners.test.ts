import { decodeHTML } from 'entities';
import { describe, expect, it } from 'vitest';
import { languages as everyLanguage } from '../../src/languages.ts';
import { languages, readDocument } from './built-documents.ts';

describe.each(languages)('The page for partners in %s', (tag) => {
	const lines = readDocument(`/${tag}/about/partners/`)
		.all('pre > code')
		.map((code) => decodeHTML(code.textContent))
		.filter((text) => text.includes('<iframe'));

	it('has a line for every help document', () => {
		expect(lines.map((line) => line.match(/\/info\/([^/]+)\//)![1]).toSorted()).toEqual(everyLanguage.map(({ tag: other }) => other).toSorted());
	});

	it('has lines that are short enough to paste anywhere', () => {
		expect(lines.filter((line) => line.length > 300 || line.includes('\n'))).toEqual([]);
	});

	it('has lines without script or style: a strict policy would drop them', () => {
		expect(lines.filter((line) => /<script|\s(style|on[a-z]+)=/.test(line))).toEqual([]);
	});
});
