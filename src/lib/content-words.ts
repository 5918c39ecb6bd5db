import { ORIGINAL, type Language } from '../languages.ts';
import { versionSchema } from '../schemas/versions.ts';
import { cardKeys } from './card-keys.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Content } from './content-model.ts';
import { checkWords, type KnownIds, type Report } from './prose-rules.ts';
import type { Version } from './versions.ts';
import { holesOf, partsOf, pluralCategories, type Plural } from './word-templates.ts';

/** Word files and the first part of their keys. `labels.yaml` has none: its keys stand as they are. */
export const wordFiles: Record<string, string> = {
	'labels.yaml': '',
	'facts.yaml': 'facts.',
	'help.yaml': 'help.',
	'pages/home.yaml': 'home.',
	'pages/library.yaml': 'library.',
	'pages/contact.yaml': 'contact.',
	'pages/press.yaml': 'press.',
	'pages/not-found.yaml': 'notFound.',
	'pages/leaving.yaml': 'leaving.',
	'pages/partners.yaml': 'partners.',
	'pages/languages.yaml': 'languages.',
};

/** The help document and everything around it: all that a language of tier 2 or 3 needs. */
const helpFile = 'help.yaml';

/** The word files that a language is made of. */
export function wordFilesOf({ tier }: Language): string[] {
	return tier === 1 ? Object.keys(wordFiles) : [helpFile];
}

/** Whether a language of this tier has words for a key. */
export function isWordOf({ tier }: Language, key: string): boolean {
	const prefix = wordFiles[helpFile]!;
	if (tier === 1) return true;
	return key.startsWith(prefix) && (tier === 2 || cardKeys.includes(key.slice(prefix.length)));
}

/** Words by key. */
export type WordList = Record<string, string | Plural>;

/**
 * Reads all word files of one language.
 *
 * @param original The original's words, to compare with; `undefined` when these are the original's.
 */
export function readWords(folder: ContentFolder, language: Language, original: WordList | undefined, known: KnownIds): WordList {
	const { tag, locale } = language;
	const words: WordList = {};
	const categories = pluralCategories(locale);
	for (const name of wordFilesOf(language)) {
		const prefix = wordFiles[name]!;
		const file = `${tag}/${name}`;
		for (const [key, entry] of Object.entries((folder.yaml(file)?.data ?? {}) as object)) {
			const line = folder.lineOf(file, key);
			const report: Report = (...message) => folder.problem(file, line, ...message);
			const wanted = original?.[prefix + key];
			if (original && wanted === undefined && !folder.declared(`${ORIGINAL}/${name}`)?.has(key)) {
				report(`the unknown key "${key}"`, `a key that content/${ORIGINAL}/${name} has`, 'correct the spelling, or remove the line');
			}
			if (original && wanted !== undefined && !isWordOf(language, prefix + key)) {
				report(`the key "${key}"`, 'the keys of the card: a language of tier 3 has no others', 'remove the line, or make it tier 2 in src/languages.ts');
			}
			const forms = formsOf(entry, categories, report);
			if (!forms) continue;
			words[prefix + key] = entry as string | Plural;
			if (typeof wanted === 'object' && typeof entry === 'string') {
				report('one text', `the plural forms ${categories.join(', ')}`, 'write each form: { one: "…", other: "…" }');
			}
			for (const form of forms) checkForm(form, wanted, known, report);
		}
	}
	if (language.tier > 1 && folder.filesIn(tag).length === 0) {
		folder.gaps.push({ language: tag, what: helpFile });
		return words;
	}
	for (const key of Object.keys(original ?? {})) {
		if (!(key in words) && isWordOf(language, key)) folder.gaps.push({ language: tag, what: `words: ${key}` });
	}
	return words;
}

/** Reads since when the original's sentences say what they say. */
export function readVersions(folder: ContentFolder): Record<string, Version> {
	const file = `${ORIGINAL}/${versionsFile}`;
	const versions: Record<string, Version> = {};
	for (const [key, data] of Object.entries((folder.yaml(file)?.data ?? {}) as object)) {
		const [on, fingerprint] = folder.check(file, versionSchema, data, [key])?.split(' ') ?? [];
		if (on && fingerprint) versions[key] = { on, fingerprint };
	}
	return versions;
}

/** Beside the original's word files; written by `npm run translations`. */
export const versionsFile = 'versions.yaml';

/** Each contact needs a name and a sentence, and each figure the words for what it counts. */
export function checkFactWords(folder: ContentFolder, facts: Pick<Content, 'contacts' | 'figures'>, words: WordList): void {
	const wanted = [
		...Object.keys(facts.contacts).flatMap((id) => [`contact.${id}.name`, `contact.${id}.what`]),
		...Object.keys(facts.figures).map((id) => `figure.${id}.counted`),
	];
	for (const key of wanted) {
		if (words[`facts.${key}`] !== undefined) continue;
		folder.problem(
			`${ORIGINAL}/facts.yaml`,
			1,
			`no "${key}"`,
			'a name and a sentence for every contact, and for every figure what it counts',
			`add the line ${key}:`,
		);
	}
}

function formsOf(entry: unknown, categories: string[], report: Report): string[] | undefined {
	if (typeof entry === 'string' && entry.trim() !== '') return [entry];
	if (entry && typeof entry === 'object' && !Array.isArray(entry) && Object.values(entry).every((form) => typeof form === 'string')) {
		const given = Object.keys(entry).sort().join(', ');
		if (given === categories.join(', ')) return Object.values(entry) as string[];
		report(`the plural forms ${given}`, `${categories.join(', ')}, the forms of this language`, 'give each of these forms once');
		return undefined;
	}
	const found = entry === null || entry === '' ? 'a key without words' : 'something that is not text';
	report(found, 'text after the key', 'write the words, or remove the line so that the original stands in');
	return undefined;
}

function checkForm(form: string, wanted: string | Plural | undefined, known: KnownIds, report: Report): void {
	for (const part of partsOf(form)) {
		if (part.kind === 'value' && !known.values.has(part.id) && !known.figures.has(part.id)) {
			report(`{value:${part.id}}`, 'an id from content/facts/values.yaml', 'correct the spelling, or add the fact with its source');
		}
		if (part.kind === 'phone' && !known.contacts.has(part.id)) report(`{phone:${part.id}}`, 'an id from content/facts/contacts.yaml', 'correct the spelling');
	}
	checkWords(form.replace(/\{[^}]*\}/g, ' '), report);
	if (/[{}]/.test(form.replace(/\{(?:(?:value|phone):)?[A-Za-z0-9-]+\}/g, ''))) {
		report('a brace that is not closed', 'holes like {count}', 'write both braces, without spaces inside');
	}
	if (wanted === undefined) return;
	const expected = holesOf(typeof wanted === 'string' ? wanted : wanted.other!).join(', ');
	const got = holesOf(form).join(', ');
	if (expected !== got) report(`the holes {${got}}`, `{${expected}}, as in the original`, 'keep every {…} of the English text, spelled the same');
}
