import { ORIGINAL } from '../languages.ts';
import type { Exit } from '../schemas/facts.ts';
import { content } from './collections.ts';
import { wordsTag } from './translation-state.ts';

/**
 * The language of the way out: its destination and the page that covers at once have to be in the same one. Both are the
 * original's where a language has no destination yet, or no words.
 */
export function exitTag(tag: string): string {
	const { exits, words } = content();
	const own = wordsTag(tag);
	return exits[own] && words[own]?.['help.cover.first'] ? own : ORIGINAL;
}

/** Where "Leave this page" leads. */
export function exitOf(tag: string): Exit {
	return content().exits[exitTag(tag)]!;
}
