import { afterEach, describe, expect, it, vi } from 'vitest';
import { isHelpChecked, outdatedWords, wordsState, wordsTag } from '../../src/lib/translation-state.ts';
import { fingerprintOf } from '../../src/lib/versions.ts';

const site = vi.hoisted(() => ({ drafts: 'show' }));

vi.mock('../../src/lib/collections.ts', async () => {
	const { fingerprintOf } = await import('../../src/lib/versions.ts');
	return {
		content: () => ({
			site,
			words: {
				en: { 'help.call': 'Call.', 'help.ask': 'Ask.' },
				nl: { 'help.call': 'Bel.' },
				fr: { 'help.call': 'Appelez.' },
				de: { 'help.call': 'Rufen Sie an.' },
				ar: { 'help.call': 'اتصل.' },
				es: { 'help.call': 'Llame.', 'help.ask': 'Pregunte.' },
			},
			versions: {
				'help.call': { on: '2026-11-02', fingerprint: fingerprintOf('Call.') },
				'help.ask': { on: '2026-03-01', fingerprint: fingerprintOf('Ask.') },
			},
			status: {
				en: { changes: [{ on: '2026-11-02', what: 'Changed.' }] },
				nl: { changes: [{ on: '2026-11-02', what: 'Veranderd.' }] },
				fr: { follows: '2026-11-02' },
				de: { follows: '2026-11-02', reviewed: ['mediator, 2026-12-01'] },
				ar: { follows: '2026-03-01', reviewed: ['mediator, 2026-04-01'] },
				es: {},
			},
		}),
	};
});

afterEach(() => {
	site.drafts = 'show';
});

describe('The words of a language', () => {
	it.each([
		['en', 'original'],
		['nl', 'original'],
		['fr', 'draft'],
		['de', 'reviewed'],
		['ar', 'outdated'],
		['es', 'draft'],
		['bin', 'fallback'],
	])('in %s are known to be: %s', (tag, state) => {
		expect(wordsState(tag)).toBe(state);
	});

	it('are older than the original sentence by sentence', () => {
		expect([outdatedWords('ar'), outdatedWords('fr')]).toEqual([['help.call'], []]);
	});

	it('are those of the original where nobody has written any', () => {
		expect(wordsTag('bin')).toBe('en');
	});

	it('are offered to search engines only while a person stands for them as they are', () => {
		expect(['en', 'de', 'fr', 'ar'].map((tag) => isHelpChecked(tag))).toEqual([true, true, false, false]);
	});
});

describe('Where drafts are hidden', () => {
	it.each([
		['fr', 'en'],
		['de', 'de'],
		['nl', 'nl'],
		['ar', 'ar'],
		['es', 'en'],
	])('the words in %s are those in %s', (tag, spoken) => {
		site.drafts = 'hide';
		expect(wordsTag(tag)).toBe(spoken);
	});
});

describe('The example above', () => {
	it('has fingerprints as the site writes them', () => {
		expect(fingerprintOf('Call.')).toMatch(/^[0-9a-f]{8}$/);
	});
});
