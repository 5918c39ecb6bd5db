import { ORIGINAL } from '../languages.ts';
import type { Claim } from '../schemas/claims.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Content } from './content-model.ts';

const file = 'facts/claims.yaml';
const wordsFile = `${ORIGINAL}/help.yaml`;

/** Sections of the help document in which every sentence must say how it is known. */
const sections = /^(me|who|ask|rights|next|young|phone)\./;

/** Keys in these sections that state nothing: titles, questions, what stands around sources and doubts. */
const frames = /\.title$|\.check$|^ask\.[a-z]+$/;

/** Checks that every sentence of the help document belongs to one claim, and that every claim is about something that exists. */
export function checkClaims(folder: ContentFolder, { claims, contacts }: Pick<Content, 'claims' | 'contacts'>): void {
	const keys = folder.declared(wordsFile);
	const claimed = new Map<string, string>();
	for (const [id, claim] of Object.entries(claims)) {
		const line = folder.lineOf(file, id);
		for (const key of claim.sentences) {
			if (keys && !keys.has(key))
				folder.problem(file, line, `the unknown sentence "${key}"`, `a key of content/${wordsFile}`, 'correct the spelling, or remove it');
			const other = claimed.get(key);
			if (other) folder.problem(file, line, `"${key}", which stands in "${other}" too`, 'every sentence in one claim', 'remove it from one of the two');
			claimed.set(key, id);
		}
		checkFact(folder, line, claim, contacts);
	}
	// A claim with a mistake of its own is told once, and not again for each of its sentences.
	const isWhole = Object.keys(claims).length === folder.declared(file)?.size;
	for (const key of (isWhole && keys) || []) {
		if (!sections.test(key) || frames.test(key) || claimed.has(key)) continue;
		folder.problem(
			wordsFile,
			folder.lineOf(wordsFile, key),
			`"${key}", of which nothing says how it is known`,
			`every sentence in a claim of content/${file}`,
			'add its key to a claim there, or add a claim with its sources',
		);
	}
}

/** A sentence like "day and night" is wrong as soon as the fact says something else: `is` says what it has to be. */
function checkFact(folder: ContentFolder, line: number, { fact, is }: Claim, contacts: Content['contacts']): void {
	if (!fact) return;
	const [id, channel] = fact.split('.') as [string, string];
	const contact = contacts[id];
	// A contact with a mistake of its own is told where it stands.
	if (!contact && folder.declared('facts/contacts.yaml')?.has(id) !== false) return;
	const known = (contact as Record<string, unknown> | undefined)?.[channel];
	if (!known || typeof known !== 'object') {
		folder.problem(file, line, `fact: ${fact}`, 'a contact of content/facts/contacts.yaml and one of its lines', 'correct the spelling');
		return;
	}
	const value = (known as { value: unknown }).value;
	if (is !== undefined && value !== is) {
		folder.problem(
			file,
			line,
			`is: ${String(is)}, but ${fact} is ${String(value)}`,
			'the same in both',
			'rewrite the sentences for the new value, then correct "is"',
		);
	}
}
