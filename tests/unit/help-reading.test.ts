import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteLanguages } from '../../src/languages.ts';
import { readContent } from '../../src/lib/collections.ts';

const { content } = readContent(path.resolve('content'));

/** Sentences of the help document and of the page to practise on; a hole counts as one word. */
function sentencesIn(tag: string): string[] {
	return Object.entries(content.words[tag]!)
		.filter(([key]) => /^(help|practice)\./.test(key))
		.flatMap(([, text]) => (text as string).replace(/\{[^}]*\}/g, 'word').split(/(?<=[.?!])\s+/));
}

const wordsIn = (sentence: string) => sentence.match(/[\p{L}\p{M}’'-]+/gu) ?? [];

describe.each(siteLanguages.map(({ tag }) => tag))('The help document in %s', (tag) => {
	const sentences = sentencesIn(tag);

	it('has no sentence of more than fourteen words', () => {
		expect(sentences.filter((sentence) => wordsIn(sentence).length > 14)).toEqual([]);
	});

	it('is easy to read: words a sentence plus the percentage of words over six letters stay within 35', () => {
		const words = sentences.flatMap((sentence) => wordsIn(sentence));
		const lix = words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
		expect(lix).toBeLessThanOrEqual(35);
	});
});
