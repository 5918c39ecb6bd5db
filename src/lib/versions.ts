import { createHash } from 'node:crypto';
import type { Plural } from './word-templates.ts';

/** Since when a sentence of the original has said what it says. */
export interface Version {
	/** The day its meaning last changed. */
	on: string;
	/** Of its words on that day. */
	fingerprint: string;
}

/** Eight hexadecimal digits that change with the words, but not with spaces around them. */
export function fingerprintOf(words: string | Plural): string {
	const text = typeof words === 'string' ? words : JSON.stringify(Object.entries(words).toSorted());
	return createHash('sha256').update(text.trim().normalize('NFC')).digest('hex').slice(0, 8);
}

/**
 * Whether a translation that follows the original of a day may say something else than the original does now.
 *
 * @param words Of the original, now. Words that differ from their fingerprint were changed without a day: nobody can know which
 * translations followed, so all of them count as older.
 * @param follows `2026-11-25`; without it nothing is known, and the translation is reported for that instead.
 */
export function isOlder(follows: string | undefined, words: string | Plural | undefined, version: Version | undefined): boolean {
	if (words === undefined || follows === undefined) return false;
	if (!version || version.fingerprint !== fingerprintOf(words)) return true;
	return version.on > follows;
}
