import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages, ORIGINAL, siteLanguages } from '../../src/languages.ts';
import { wordFiles } from '../../src/lib/content-words.ts';
import { commentsIn, wordFileText } from '../../src/lib/word-file-text.ts';
import { fromXliff, toXliff } from '../../src/lib/xliff.ts';

const translated = languages.map(({ tag }) => tag).filter((tag) => tag !== ORIGINAL);

describe('Crowdin', () => {
	const { files } = parse(fs.readFileSync('crowdin.yml', 'utf8')) as { files: { source: string; languages_mapping: { locale: Record<string, string> } }[] };

	it('is told of every word file', () => {
		const named = files.flatMap(({ source }) =>
			source.endsWith('/*.yaml')
				? fs
						.readdirSync('content/en/pages')
						.filter((name) => name.endsWith('.yaml'))
						.map((name) => `pages/${name}`)
				: [source.replace('/content/en/', '')],
		);
		expect(named.toSorted()).toEqual(Object.keys(wordFiles).toSorted());
	});

	it('knows every language by our name for it', () => {
		for (const { languages_mapping } of files) expect(Object.values(languages_mapping.locale).toSorted()).toEqual(translated.toSorted());
	});
});

describe('Weblate', () => {
	const components = JSON.parse(fs.readFileSync('.config/weblate.json', 'utf8')) as { filemask: string; template: string; language_regex: string }[];

	it('is told of every word file', () => {
		expect(components.map(({ template }) => template.replace('content/en/', '')).toSorted()).toEqual(Object.keys(wordFiles).toSorted());
	});

	it('takes the languages of each file, and no other folder', () => {
		for (const { filemask, language_regex } of components) {
			const wanted = (filemask === 'content/*/help.yaml' ? languages : siteLanguages).map(({ tag }) => tag);
			expect([...languages.map(({ tag }) => tag), 'facts', 'help'].filter((folder) => new RegExp(language_regex).test(folder))).toEqual(wanted);
		}
	});
});

describe('A word file written again', () => {
	const original = '# Top\n\ntitle: Info\n# Two words at most.\ncall: Call and ask.\nfound: { one: "{count} text", other: "{count} texts" }\n';

	it('keeps comments, order and empty lines, and gets the words of the translation', () => {
		const text = wordFileText(original, { call: 'Dites : j’appelle.', title: 'Info', found: { one: '{count} texte', other: '{count} textes' } });
		expect(text).toBe('# Top\n\ntitle: Info\n# Two words at most.\ncall: "Dites : j’appelle."\nfound: { one: "{count} texte", other: "{count} textes" }\n');
	});

	it('leaves out what is not translated: the original stands in', () => {
		expect(Object.keys(parse(wordFileText(original, { call: 'Appelez.' })) as object)).toEqual(['call']);
	});

	it('tells a translator what the comments say', () => {
		expect(commentsIn(original)).toEqual({ call: 'Two words at most.' });
	});
});

describe('XLIFF', () => {
	const file = {
		original: { title: 'Info', call: 'Call <us> & ask.', found: { one: '{count} text', other: '{count} texts' } },
		translation: { call: 'Zadzwoń & zapytaj.', found: { few: '{count} teksty', other: '{count} tekstu' } },
		comments: { call: 'Two words at most.' },
	};

	it('comes back as it went: words, plural forms, and gaps as gaps', async () => {
		expect(await fromXliff(await toXliff('pl', { 'pages/home.yaml': file }))).toEqual({ tag: 'pl', files: { 'pages/home.yaml': file.translation } });
	});

	it('says what the comments say', async () => {
		expect(await toXliff('pl', { 'help.yaml': file })).toContain('<note>Two words at most.</note>');
	});

	it.each([
		['another kind of file', 'title: Info\n'],
		[
			'a file from another language',
			'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de" trgLang="pl"><file id="help.yaml"></file></xliff>',
		],
	])('refuses %s in a sentence that says how to mend it', async (_, text) => {
		await expect(fromXliff(text)).rejects.toThrow('To mend:');
	});
});
