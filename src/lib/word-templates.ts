/**
 * The words of one key: plain text with holes in braces. `{count}` is filled by the page,
 * `{value:reflection-days}` and `{phone:belgian-helpline}` by the facts.
 */
export type Part = { kind: 'text'; text: string } | { kind: 'hole'; name: string } | { kind: 'value'; id: string } | { kind: 'phone'; id: string };

/** Plural forms by CLDR category. */
export type Plural = Record<string, string>;

/** Splits a text into plain pieces and holes. An unclosed brace stays text. */
export function partsOf(text: string): Part[] {
	const parts: Part[] = [];
	let last = 0;
	for (const match of text.matchAll(/\{(?:(value|phone):)?([A-Za-z0-9-]+)\}/g)) {
		if (match.index > last) parts.push({ kind: 'text', text: text.slice(last, match.index) });
		const [, kind, name] = match as unknown as [string, 'value' | 'phone' | undefined, string];
		parts.push(kind ? { kind, id: name } : { kind: 'hole', name });
		last = match.index + match[0].length;
	}
	if (last < text.length) parts.push({ kind: 'text', text: text.slice(last) });
	return parts;
}

/** Names of all holes, sorted, with their kind: what a translation must keep. */
export function holesOf(text: string): string[] {
	return partsOf(text)
		.filter((part) => part.kind !== 'text')
		.map((part) => (part.kind === 'hole' ? part.name : `${part.kind}:${part.id}`))
		.sort();
}

/** The plural categories that a language uses, by CLDR: `one, other` for English. */
export function pluralCategories(locale: string): string[] {
	return new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
}
