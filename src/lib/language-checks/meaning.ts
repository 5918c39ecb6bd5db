import { eachSentence, hasAny, isCover, withoutHoles, type Check, type Finding } from './model.ts';

/** Checks of what a translation says. */
export const meaningChecks: Record<string, Check> = {
	negation: eachSentence('warning', (sentence, { lists, originalLists }) => {
		if (isCover(sentence) || lists.negation.length === 0) return undefined;
		const [own, original] = [hasAny(lists.negation, sentence.text), hasAny(originalLists.negation, sentence.original)];
		if (own === original) return undefined;
		return {
			found: own ? 'a negation' : 'no negation',
			expected: original ? 'a negation, as in the original' : 'none, as in the original',
			mend: 'correct the sentence, the list "negation", or explain the key',
		};
	}),

	modality: eachSentence('warning', (sentence, { lists, originalLists }) => {
		if (isCover(sentence) || lists.must.length === 0 || hasAny(originalLists.mustOrNot, sentence.original)) return undefined;
		const [must, originalMust] = [hasAny(lists.must, sentence.text), hasAny(originalLists.must, sentence.original)];
		if (must === originalMust) return undefined;
		return {
			found: must ? 'a duty' : 'no duty',
			expected: originalMust ? 'a duty ("must"), as in the original' : 'none, as in the original',
			mend: 'correct the sentence, the list "must", or explain the key',
		};
	}),

	smuggling: eachSentence('error', ({ text }, { lists }) =>
		hasAny(lists.smuggling, text)
			? { found: 'a word for smuggling', expected: 'trafficking in human beings', mend: 'write the term under "trafficking": smuggling is another crime' }
			: undefined,
	),

	term: eachSentence('error', ({ text, original }, { lists, originalLists }) => {
		if (lists.trafficking.length === 0 || !hasAny(originalLists.trafficking, original) || hasAny(lists.trafficking, text)) return undefined;
		return { found: 'no term for trafficking', expected: 'the term under "trafficking", as in the original', mend: 'write the term' };
	}),

	forbidden: eachSentence('error', ({ text }, { lists }) =>
		hasAny(lists.forbidden, text)
			? { found: 'a word from the list "forbidden"', expected: 'words that neither hurt nor mislead', mend: 'write another word' }
			: undefined,
	),

	'sentence count': eachSentence('warning', (sentence, { language }) => {
		if (isCover(sentence) || language.script === 'Thai') return undefined;
		const [own, original] = [sentencesIn(sentence.text), sentencesIn(sentence.original)];
		if (own === original) return undefined;
		return { found: `${own} sentences`, expected: `${original}, as in the original`, mend: 'split or join them, or explain the key' };
	}),

	length: {
		level: 'warning',
		find: ({ sentences }) => {
			const long = sentences.filter(({ original }) => original.length > 20);
			const ratios = long.map(({ text, original }) => text.length / original.length);
			const median = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 1;
			return long.flatMap(({ key }, index): Finding[] => {
				const ratio = ratios[index]!;
				if (ratio >= median / 2 && ratio <= median * 2) return [];
				const found = `a text ${ratio < median ? 'less than half' : 'more than twice'} as long as others of this language`;
				return [{ key, found, expected: 'everything the original says, and no more', mend: 'look for what is left out or added, or explain the key' }];
			});
		},
	},

	untranslated: eachSentence('warning', ({ text, original }) =>
		isUntranslated(text, original)
			? { found: 'the words of the original', expected: 'a translation', mend: 'translate it, or remove the line so that the original stands in' }
			: undefined,
	),

	'untranslated share': {
		level: 'error',
		find: ({ sentences }) => {
			const same = sentences.filter(({ text, original }) => isUntranslated(text, original));
			if (same.length <= sentences.length * 0.05) return [];
			return [
				{
					key: same[0]!.key,
					found: `${same.length} sentences in the words of the original`,
					expected: 'at most one in twenty',
					mend: 'translate them, or remove the lines',
				},
			];
		},
	},

	consistency: {
		level: 'warning',
		find: ({ sentences }) => {
			const first = new Map<string, string>();
			// Children are spoken to in their own form of address.
			return sentences.flatMap(({ key, text, original }): Finding[] => {
				if (key.startsWith('young.')) return [];
				const other = first.get(original);
				first.set(original, other ?? text);
				if (other === undefined || other === text) return [];
				return [{ key, found: 'other words for the same sentence', expected: `"${other}", as before`, mend: 'use the same words, or explain the key' }];
			});
		},
	},

	address: {
		level: 'warning',
		find: ({ sentences, lists }) => {
			// Children are spoken to in their own form.
			const adult = sentences.filter((sentence) => !sentence.key.startsWith('young.') && !isCover(sentence));
			const formal = adult.filter(({ text }) => hasAny(lists.formal, text));
			const informal = adult.filter(({ text }) => hasAny(lists.informal, text));
			const [rare, name, usual] = formal.length < informal.length ? [formal, 'polite', 'familiar'] : [informal, 'familiar', 'polite'];
			if (formal.length === 0 || informal.length === 0) return [];
			return rare.map(({ key }) => ({
				key,
				found: `the ${name} form of address`,
				expected: `the ${usual} one, as elsewhere`,
				mend: 'use one form, or explain the key',
			}));
		},
	},
};

function sentencesIn(text: string): number {
	return withoutHoles(text)
		.split(/[.!?]+(?=\s|$|["”»])|[؟।۔።፧։]+|[。！？]/u)
		.filter((part) => /\p{L}/u.test(part)).length;
}

/** Short texts may be the same in two languages: "Info", "Child Focus". */
function isUntranslated(text: string, original: string): boolean {
	return text === original && withoutHoles(text).trim().split(/\s+/).length > 3;
}
