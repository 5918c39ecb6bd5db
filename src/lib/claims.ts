import { ORIGINAL } from '../languages.ts';
import { provenanceOf, type Claim } from '../schemas/claims.ts';
import type { Contact, Provenance } from '../schemas/facts.ts';
import { content } from './collections.ts';
import { contactOf, standingOf, type Standing } from './facts.ts';
import { partsOf } from './word-templates.ts';

/** What a group of sentences of the help document rests on. */
export interface Grounds {
	/** Who published it, each once. */
	publishers: string[];
	/** The oldest day on which one of the sources was read; `undefined` when there are none. */
	checked?: string | undefined;
	/** The oldest day on which something was looked for and not found. */
	searched?: string | undefined;
}

/**
 * How a sentence of the help document stands today: as badly as the weakest of its claim and the values in it.
 *
 * @param key Of `help.yaml`, without its first part: `next.3`. `unknown`: must not be shown.
 */
export function sentenceStanding(key: string): Standing {
	const claim = claimOf(key);
	const provenance = claim && groundOf(claim);
	const standings = valuesIn(key).map((value) => standingOf(value));
	if (provenance) standings.push(standingOf(provenance));
	return standings.includes('unknown') ? 'unknown' : standings.includes('check') ? 'check' : 'shown';
}

/** Those of the keys whose sentences may be shown today, in order. */
export function shownSentences(keys: readonly string[]): string[] {
	return keys.filter((key) => sentenceStanding(key) !== 'unknown');
}

/** What the sentences rest on together. */
export function groundsOf(keys: readonly string[]): Grounds {
	const claims = keys.flatMap((key) => claimOf(key) ?? []);
	const read = [...claims.flatMap((claim) => groundOf(claim) ?? []), ...keys.flatMap(valuesIn)];
	const { sources } = content();
	return {
		publishers: [...new Set(read.flatMap((provenance) => provenance.sources.map((id) => sources[id]!.publisher)))],
		checked: read.map(({ checked }) => checked).toSorted()[0],
		searched: claims.flatMap(({ searched }) => searched ?? []).toSorted()[0],
	};
}

function claimOf(key: string): Claim | undefined {
	return Object.values(content().claims).find(({ sentences }) => sentences.includes(key));
}

/** Where a claim was read, by itself or through the fact it names. */
function groundOf(claim: Claim): Provenance | undefined {
	if (!claim.fact) return provenanceOf(claim);
	const [id, channel] = claim.fact.split('.') as [string, keyof Contact];
	return contactOf(id)[channel] as Provenance;
}

function valuesIn(key: string): Provenance[] {
	const words = content().words[ORIGINAL]![`help.${key}`];
	if (typeof words !== 'string') return [];
	return partsOf(words).flatMap((part) => (part.kind === 'value' ? (content().values[part.id] ?? []) : []));
}
