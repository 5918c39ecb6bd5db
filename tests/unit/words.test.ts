import { describe, expect, it, vi } from 'vitest';
import { wordsFor } from '../../src/lib/words.ts';

const facts = vi.hoisted(() => ({ sources: ['leaflet'], checked: '2026-01-05', confidence: 'high', expires: 'never' }));

vi.mock('../../src/lib/collections.ts', () => ({
	content: () => ({
		contacts: { helpline: { kind: 'helpline', phone: { value: '0000 00 00 00', dial: '+32000000000', ...facts } } },
		values: { opened: { unit: 'date', value: '2019-05-20', ...facts }, 'rest-days': { unit: 'day', value: 45, ...facts } },
		figures: {},
		site: { drafts: 'show' },
		status: {},
		words: {
			en: {
				greeting: 'Hello {name}',
				escaped: 'Salt & <pepper>',
				call: 'Call {phone:helpline} now',
				rest: '{value:rest-days} days',
				opened: 'Open since {value:opened}',
				found: { one: '{count} text', other: '{count} texts' },
				borrowed: 'Only in English',
				borrowedDate: 'Open since {value:opened}',
				borrowedCount: { one: '{count} page', other: '{count} pages' },
			},
			fr: {
				greeting: 'Bonjour {name}',
				call: 'Appelez le {phone:helpline}',
				opened: 'Ouvert depuis le {value:opened}',
				found: { one: '{count} texte', many: '{count} de textes', other: '{count} textes' },
			},
		},
	}),
}));

const en = wordsFor('en');
const fr = wordsFor('fr');
/** French groups digits with a narrow space that must not break; for comparing it is a space. */
const spaced = (text: string) => text.replace(/\s/g, ' ');

describe('Words', () => {
	it('are those of the reader’s language', () => {
		expect(fr('greeting', { name: 'Ana' })).toBe('Bonjour Ana');
	});

	it('are borrowed from the original where the language has none', () => {
		expect(fr('borrowed')).toBe('Only in English');
	});

	it('are known to be borrowed', () => {
		expect([fr.has('borrowed'), fr.has('greeting')]).toEqual([false, true]);
	});

	it('are asked for by a key that exists, or the build stops', () => {
		expect(() => fr('farewell')).toThrow('No words for "farewell"');
	});

	it('have no hole left open, or the build stops', () => {
		expect(() => fr('greeting')).toThrow('hole {name}');
	});

	it('may be filled with nothing', () => {
		expect(fr('greeting', { name: '' })).toBe('Bonjour ');
	});
});

describe('Plurals', () => {
	it.each([
		[0, '0 texts'],
		[1, '1 text'],
		[2, '2 texts'],
		[1000000, '1,000,000 texts'],
	])('in English: %d', (count, words) => {
		expect(en('found', { count })).toBe(words);
	});

	it.each([
		[0, '0 texte'],
		[1, '1 texte'],
		[2, '2 textes'],
		[1000000, '1 000 000 de textes'],
	])('in French, where a million has a form of its own: %d', (count, words) => {
		expect(spaced(fr('found', { count }))).toBe(words);
	});

	it('follow English grammar where the words are borrowed from English', () => {
		expect(fr('borrowedCount', { count: 0 })).toBe('0 pages');
	});
});

describe('Facts in words', () => {
	it('stand where the words name them', () => {
		expect(en('rest')).toBe('45 days');
	});

	it('give dates in the language of the words', () => {
		expect(fr('opened')).toBe('Ouvert depuis le 20 mai 2019');
	});

	it('give dates in English inside a sentence borrowed from English', () => {
		expect(fr('borrowedDate')).toBe('Open since 20 May 2019');
	});

	it('keep a telephone number left to right in plain text', () => {
		expect(fr('call')).toBe('Appelez le \u20660000 00 00 00\u2069');
	});
});

describe('Words as HTML', () => {
	it('never become code', () => {
		expect(en.html('escaped')).toBe('Salt &amp; &lt;pepper&gt;');
	});

	it('never turn what fills them into code', () => {
		expect(en.html('greeting', { name: '<script>' })).toBe('Hello &lt;script&gt;');
	});

	it('keep a telephone number left to right', () => {
		expect(en.html('call')).toBe('Call <bdi dir="ltr">0000 00 00 00</bdi> now');
	});
});
