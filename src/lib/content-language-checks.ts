import { ORIGINAL, type Language } from '../languages.ts';
import { languageChecksSchema, type LanguageChecks } from '../schemas/language-checks.ts';
import type { ContentFolder } from './content-folder.ts';
import type { LanguageWarning } from './content-model.ts';
import { wordFiles, type WordList } from './content-words.ts';
import { findingsIn } from './language-checks/index.ts';
import type { Sentence } from './language-checks/model.ts';

const helpFile = 'help.yaml';
const prefix = wordFiles[helpFile]!;

/** Reads the word lists of a language; empty ones where it has no file, which is reported. */
export function readLanguageChecks(folder: ContentFolder, { tag }: Language): LanguageChecks {
	const file = `${tag}/checks.yaml`;
	const yaml = folder.yaml(file);
	if (!yaml && folder.filesIn(tag).length > 0) folder.gaps.push({ language: tag, what: 'checks.yaml' });
	return (yaml?.data === undefined ? undefined : folder.check(file, languageChecksSchema, yaml.data)) ?? languageChecksSchema.parse({});
}

/**
 * Compares the help document of a language with its original, sentence by sentence. Errors become problems of the folder.
 *
 * @returns The warnings.
 */
export function checkLanguage(
	folder: ContentFolder,
	language: Language,
	words: Record<string, WordList>,
	lists: Record<string, LanguageChecks>,
): LanguageWarning[] {
	const { tag } = language;
	const file = `${tag}/${helpFile}`;
	const sentences = sentencesOf(words[tag]!, words[ORIGINAL]!);
	for (const key of Object.keys(lists[tag]!.explained)) {
		if (sentences.some((sentence) => sentence.key === key)) continue;
		const checksFile = `${tag}/checks.yaml`;
		folder.problem(
			checksFile,
			folder.lineOf(checksFile, 'explained', key),
			`the key "${key}"`,
			`a key of content/${file}`,
			'correct the spelling, or remove the line',
		);
	}
	return findingsIn({ language, lists: lists[tag]!, originalLists: lists[ORIGINAL]!, sentences }).flatMap(({ level, key, found, expected, mend, check }) => {
		const line = folder.lineOf(file, key);
		if (level === 'error') folder.problem(file, line, `${found} (${key})`, expected, mend);
		return level === 'error' ? [] : [{ language: tag, check, key, file: folder.shown(file), line, found: `${found} (${key})`, expected, mend }];
	});
}

function sentencesOf(words: WordList, originals: WordList): Sentence[] {
	return Object.entries(words).flatMap(([key, text]) => {
		const original = originals[key];
		if (!key.startsWith(prefix) || typeof text !== 'string' || typeof original !== 'string') return [];
		return [{ key: key.slice(prefix.length), text, original }];
	});
}
