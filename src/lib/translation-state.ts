import { languageOf, ORIGINAL } from '../languages.ts';
import type { Standing } from '../schemas/pages.ts';
import { content } from './collections.ts';
import { isOlder } from './versions.ts';

/** State of a text for its reader. `fallback`: another language stands in for it. */
export type TextState = 'original' | 'reviewed' | 'draft' | 'fallback' | 'outdated';

/** How a running text stands to its original. */
export function standingState(entry: Standing, original: Standing | undefined): TextState {
	if (entry.changes) return 'original';
	const newest = original?.changes?.[0]?.on;
	if (newest && entry.follows && entry.follows < newest) return 'outdated';
	return isReviewed(entry) ? 'reviewed' : 'draft';
}

/** Whether a translation is kept from readers: nobody has checked it, and `drafts` in content/facts/site.yaml says `hide`. */
export function isHiddenDraft(entry: Standing): boolean {
	return content().site.drafts === 'hide' && !entry.changes && !isReviewed(entry);
}

/**
 * The language that the words of a page are really in: the reader's, or the original's where nobody has written them, or where
 * drafts are hidden.
 */
export function wordsTag(tag: string): string {
	const { words, status } = content();
	const isWritten = Object.keys(words[tag] ?? {}).length > 0;
	return isWritten && !isHiddenDraft(status[tag] ?? {}) ? tag : ORIGINAL;
}

/** The state of a language's word files: labels, help document, and the pages made of them. */
export function wordsState(tag: string): TextState {
	if (wordsTag(tag) !== tag) return 'fallback';
	const status = content().status[tag] ?? {};
	if (status.changes) return 'original';
	if (outdatedWords(tag).length > 0) return 'outdated';
	return isReviewed(status) ? 'reviewed' : 'draft';
}

/** Keys of the words whose original says something else since the day that this language follows. */
export function outdatedWords(tag: string): string[] {
	const { words, versions, status } = content();
	if (languageOf(tag).isOriginal) return [];
	const follows = status[tag]?.follows;
	return Object.keys(words[tag] ?? {}).filter((key) => isOlder(follows, words[ORIGINAL]![key], versions[key]));
}

/** Whether a person stands for the words of a help document as they are: otherwise it says so and stays out of search engines. */
export function isHelpChecked(tag: string): boolean {
	return ['original', 'reviewed'].includes(wordsState(tag));
}

/** Whether a person has checked a translation, be it before or after the last change of the original. */
export function isReviewed({ reviewed }: Standing): boolean {
	return (reviewed?.length ?? 0) > 0;
}
