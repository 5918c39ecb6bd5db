import { stringify } from 'yaml';
import type { WordList } from './content-words.ts';
import type { Plural } from './word-templates.ts';

/** A key at the beginning of a line, as word files have them: one a line. */
const keyLine = /^([\w.-]+):/;

/**
 * The text of a translated word file: the original's, line by line, with its comments and its order, in other words. Keys without a
 * translation are left out, so that the original stands in for them.
 *
 * @param original The original's file as text.
 * @param words Of the translation, by the file's own keys.
 */
export function wordFileText(original: string, words: WordList): string {
	const lines = original.split('\n').flatMap((line) => {
		const key = keyLine.exec(line)?.[1];
		if (key === undefined) return [line];
		return words[key] === undefined ? [] : [`${key}: ${valueText(words[key])}`];
	});
	return lines.join('\n');
}

/** The comments above each key of a word file: what a translator has to know who does not see the page. */
export function commentsIn(text: string): Record<string, string> {
	const comments: Record<string, string> = {};
	let above: string[] = [];
	for (const line of text.split('\n')) {
		const key = keyLine.exec(line)?.[1];
		if (key !== undefined && above.length > 0) comments[key] = above.join(' ');
		above = line.startsWith('#') ? [...above, line.replace(/^#\s*/, '')] : [];
	}
	return comments;
}

function valueText(value: string | Plural): string {
	if (typeof value === 'string') return stringify(value, { lineWidth: 0 }).trimEnd();
	return `{ ${Object.entries(value)
		.map(([form, text]) => `${form}: ${JSON.stringify(text)}`)
		.join(', ')} }`;
}
