import type { Language } from '../../languages.ts';
import type { LanguageChecks } from '../../schemas/language-checks.ts';

/** A sentence of the help document beside its original; holes in braces are still in both. */
export interface Sentence {
	/** Of `help.yaml`: `next.3`. */
	key: string;
	text: string;
	original: string;
}

/** What a check looks at. */
export interface Reading {
	language: Language;
	/** Word lists of the language and of the original's. */
	lists: LanguageChecks;
	originalLists: LanguageChecks;
	sentences: Sentence[];
}

/** What a check found: at which key, what was expected, and how to mend it. */
export interface Finding {
	key: string;
	found: string;
	expected: string;
	mend: string;
}

/** A check of a translation against its original. Errors stop the build; warnings are mended, or explained in checks.yaml. */
export interface Check {
	level: 'error' | 'warning';
	find: (reading: Reading) => Finding[];
}

/** A check that looks at one sentence at a time. @param find What is wrong with it, or `undefined`. */
export function eachSentence(level: Check['level'], find: (sentence: Sentence, reading: Reading) => Omit<Finding, 'key'> | undefined): Check {
	return {
		level,
		find: (reading) =>
			reading.sentences.flatMap((sentence) => {
				const finding = find(sentence, reading);
				return finding ? [{ key: sentence.key, ...finding }] : [];
			}),
	};
}

/** Whether a text contains one of the patterns of a word list. */
export function hasAny(patterns: string[], text: string): boolean {
	return patterns.some((pattern) => new RegExp(pattern, 'iu').test(text));
}

/** The words of a text: without holes. */
export function withoutHoles(text: string): string {
	return text.replace(/\{[^}]*\}/g, ' ');
}

/** The text of the page that covers is about something else, and none of its sentences has to say what the original says. */
export function isCover({ key }: Sentence): boolean {
	return key.startsWith('cover.');
}
