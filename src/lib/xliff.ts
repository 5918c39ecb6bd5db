import xliff from 'xliff';
import { ORIGINAL } from '../languages.ts';
import type { WordList } from './content-words.ts';

/** Word files by name (`help.yaml`, `pages/home.yaml`), each with its words by key. */
export type WordFiles = Record<string, WordList>;

/** What an agency gets: every sentence of the original, its translation so far, and what the comments say about it. */
export interface ExportedFile {
	original: WordList;
	translation: WordList;
	comments: Record<string, string>;
}

/**
 * Word files of one language as XLIFF 2.0, which translation programs read.
 *
 * @param tag Of the translation.
 */
export function toXliff(tag: string, files: Record<string, ExportedFile>): Promise<string> {
	const resources = Object.entries(files).map(([name, { original, translation, comments }]) => {
		const units = Object.entries(original).flatMap(([key, entry]) =>
			Object.entries(formsOf(entry, translation[key])).map(([form, source]) => {
				const own = translation[key];
				const target = typeof own === 'string' ? own : own?.[form];
				const id = form === '' ? key : `${key}:${form}`;
				return [id, { source, ...(target === undefined ? {} : { target }), ...(comments[key] === undefined ? {} : { note: comments[key] }) }];
			}),
		);
		return [idOf(name), Object.fromEntries(units) as Record<string, { source: string; target?: string; note?: string }>];
	});
	return xliff.js2xliff({ sourceLanguage: ORIGINAL, targetLanguage: tag, resources: Object.fromEntries(resources) as never });
}

/**
 * The translations in an XLIFF file.
 *
 * @throws A sentence for people, if the file is no XLIFF, is from another language, or has marks of its own inside a sentence.
 */
export async function fromXliff(xml: string): Promise<{ tag: string; files: WordFiles }> {
	const read = await xliff.xliff2js(xml).catch(() => undefined);
	if (!read?.targetLanguage || read.sourceLanguage?.split('-')[0] !== ORIGINAL) {
		throw new Error(
			`Found no XLIFF from "${ORIGINAL}" into one language; expected a file made by npm run xliff -- export. To mend: ask for the file back in the format in which it was sent`,
		);
	}
	const files: WordFiles = {};
	for (const [id, units] of Object.entries(read.resources)) {
		const words: WordList = {};
		for (const [unit, { target }] of Object.entries(units)) {
			if (target === undefined || target === '') continue;
			if (typeof target !== 'string') {
				throw new Error(`Found marks inside the sentence ${unit}; expected plain words. To mend: have them removed in the translation program`);
			}
			const [key, form] = unit.split(':') as [string, string | undefined];
			if (form === undefined) words[key] = target.trim();
			else words[key] = { ...(words[key] as Record<string, string> | undefined), [form]: target.trim() };
		}
		files[nameOf(id)] = words;
	}
	return { tag: read.targetLanguage, files };
}

/** The forms to translate: those that the translation has already, or the original's; one without a name where there is no plural. */
function formsOf(entry: WordList[string], translation: WordList[string] | undefined): Record<string, string> {
	if (typeof entry === 'string') return { '': entry };
	const forms = typeof translation === 'object' ? Object.keys(translation) : Object.keys(entry);
	return Object.fromEntries(forms.map((form) => [form, entry[form] ?? entry.other!]));
}

/** Names of files in XLIFF have no slash. */
function idOf(name: string): string {
	return name.replaceAll('/', ':');
}

function nameOf(id: string): string {
	return id.replaceAll(':', '/');
}
