import { afterEach, describe, expect, it, vi } from 'vitest';
import { contactOf, figureOf, overdueFacts, phoneOf, standingOf, valueInWords } from '../../src/lib/facts.ts';
import type { Confidence, Provenance } from '../../src/schemas/facts.ts';

const { fact } = vi.hoisted(() => ({
	fact: (confidence: Confidence = 'high', expires = 'never'): Provenance => ({ sources: ['leaflet'], checked: '2026-01-05', confidence, expires }),
}));

vi.mock('../../src/lib/collections.ts', () => ({
	content: () => ({
		contacts: {
			helpline: {
				kind: 'helpline',
				phone: { value: '0000 00 00 00', dial: '+32000000000', ...fact('high', '2026-06-01') },
				hours: { value: 'always', ...fact('high', '2026-06-01') },
			},
			doubtful: { kind: 'listening', phone: { value: '0000 00 00 01', dial: '+32000000001', ...fact('low') } },
			silent: { kind: 'information', web: { value: 'https://silent.example', ...fact() } },
		},
		values: {
			count: { unit: 'count', value: 1234567, ...fact() },
			age: { unit: 'age', value: 18, ...fact() },
			share: { unit: 'percent', value: 12.5, ...fact() },
			debt: { unit: 'euro', value: 20000, ...fact() },
			year: { unit: 'year', value: '1999', ...fact() },
			month: { unit: 'year-month', value: '2010-07', ...fact() },
			date: { unit: 'date', value: '2019-05-20', ...fact() },
			day: { unit: 'month-day', value: '07-30', ...fact() },
			doubtful: { unit: 'count', value: 3, ...fact('low') },
			old: { unit: 'count', value: 4, ...fact('high', '2026-03-01') },
		},
		claims: {},
		figures: {
			profit: { unit: 'us-dollar', value: 236000000, place: 'world', period: '2024', publisher: 'Example publisher', ...fact() },
			doubted: { unit: 'people', value: 5, place: 'world', period: '2024', publisher: 'Example publisher', ...fact('low') },
		},
	}),
}));

afterEach(() => vi.unstubAllEnvs());

const day = '2026-06-01';

describe('A fact', () => {
	it.each([
		{ name: 'is shown when it is sure', confidence: 'high', expires: '2027-01-01', standing: 'shown' },
		{ name: 'is shown on its last day', confidence: 'high', expires: day, standing: 'shown' },
		{ name: 'is unknown from the day after', confidence: 'high', expires: '2026-05-31', standing: 'unknown' },
		{ name: 'is shown with "check when you call" when it is not quite sure', confidence: 'medium', expires: '2027-01-01', standing: 'check' },
		{ name: 'is unknown when it was not quite sure and is past its day', confidence: 'medium', expires: '2026-05-31', standing: 'unknown' },
		{ name: 'is unknown when it is doubtful', confidence: 'low', expires: '2027-01-01', standing: 'unknown' },
		{ name: 'is unknown when it is doubtful and cannot change', confidence: 'low', expires: 'never', standing: 'unknown' },
		{ name: 'is shown for ever when it is sure and cannot change', confidence: 'high', expires: 'never', standing: 'shown' },
		{ name: 'is to be checked for ever when it is not quite sure and cannot change', confidence: 'medium', expires: 'never', standing: 'check' },
	] as const)('$name', ({ confidence, expires, standing }) => {
		expect(standingOf(fact(confidence, expires), day)).toBe(standing);
	});

	it('that nobody has is unknown', () => {
		expect(standingOf(undefined, day)).toBe('unknown');
	});

	it('steps back by itself on the day of the build', () => {
		vi.stubEnv('SITE_DATE', '2027-01-02');
		expect(standingOf(fact('high', '2027-01-01'))).toBe('unknown');
	});
});

describe('Facts past their day', () => {
	it('are listed for the report of the build', () => {
		expect(overdueFacts('2026-06-02')).toEqual(['contacts.helpline.phone', 'contacts.helpline.hours', 'old']);
	});

	it('are not listed on their last day', () => {
		expect(overdueFacts('2026-03-01')).toEqual([]);
	});
});

describe('A telephone number', () => {
	it('has digits to read and digits to dial', () => {
		expect(phoneOf('helpline')).toMatchObject({ value: '0000 00 00 00', dial: '+32000000000' });
	});

	it('stays past its day: an old number helps more than none', () => {
		vi.stubEnv('SITE_DATE', '2030-01-01');
		expect(phoneOf('helpline').value).toBe('0000 00 00 00');
	});

	it('is never shown when it is doubtful', () => {
		expect(() => phoneOf('doubtful')).toThrow('"doubtful" has no telephone number that may be shown');
	});

	it('is not made up for a contact that has none', () => {
		expect(() => phoneOf('silent')).toThrow('"silent" has no telephone number');
	});
});

describe('A value as a reader sees it', () => {
	const shown = (id: string, tag: string) => valueInWords(id, tag).replace(/\s/g, ' ');

	it.each([
		['count', 'nl', '1.234.567'],
		['count', 'fr', '1 234 567'],
		['count', 'de', '1.234.567'],
		['count', 'en', '1,234,567'],
		['age', 'nl', '18'],
		['share', 'nl', '12,5%'],
		['share', 'fr', '12,5 %'],
		['share', 'de', '12,5 %'],
		['share', 'en', '12.5%'],
		['debt', 'nl', '€ 20.000'],
		['debt', 'fr', '20 000 €'],
		['debt', 'de', '20.000 €'],
		['debt', 'en', '€20,000'],
		['profit', 'en', 'US$236,000,000'],
		['year', 'fr', '1999'],
		['month', 'nl', 'juli 2010'],
		['date', 'de', '20. Mai 2019'],
		['day', 'fr', '30 juillet'],
	])('%s in %s', (id, tag, words) => {
		expect(shown(id, tag)).toBe(words);
	});

	it('is never shown when it is doubtful', () => {
		expect(() => valueInWords('doubtful', 'en')).toThrow('low confidence');
	});

	it('is never shown when a figure is doubtful', () => {
		expect(() => valueInWords('doubted', 'en')).toThrow('low confidence');
	});
});

describe('A slip in an id', () => {
	it.each([
		['a contact', () => contactOf('helplin'), '"helplin" in content/facts/contacts.yaml'],
		['a figure', () => figureOf('profits'), '"profits" in content/facts/figures.yaml'],
		['a value', () => valueInWords('ages', 'en'), '"ages" in content/facts/values.yaml'],
	])('of %s stops the build and names the file', (_, look, message) => {
		expect(look).toThrow(message);
	});
});
