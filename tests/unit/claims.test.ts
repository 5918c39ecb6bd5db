import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { groundsOf, sentenceStanding, shownSentences } from '../../src/lib/claims.ts';
import { overdueFacts } from '../../src/lib/facts.ts';

vi.mock('../../src/lib/collections.ts', () => ({
	content: () => ({
		contacts: {
			helpline: {
				kind: 'helpline',
				hours: { value: 'always', sources: ['flyer'], checked: '2026-01-02', confidence: 'medium', expires: '2027-01-01' },
			},
		},
		values: { days: { unit: 'day', value: 45, sources: ['law'], checked: '2026-01-05', confidence: 'high', expires: '2026-09-01' } },
		figures: {},
		sources: { leaflet: { publisher: 'Leaflet office' }, flyer: { publisher: 'Flyer office' }, law: { publisher: 'Leaflet office' } },
		claims: {
			read: { sentences: ['who.read'], sources: ['leaflet', 'law'], checked: '2026-01-09', confidence: 'high', expires: '2026-06-01' },
			doubted: { sentences: ['who.doubted'], sources: ['leaflet'], checked: '2026-01-09', confidence: 'low', expires: '2027-06-01' },
			fact: { sentences: ['who.hours'], fact: 'helpline.hours', is: 'always' },
			value: { sentences: ['who.days'], sources: ['flyer'], checked: '2026-01-09', confidence: 'high', expires: '2027-06-01' },
			unknown: { sentences: ['who.price', 'who.bill'], searched: '2026-01-03' },
			advice: { sentences: ['who.ask'], advice: true },
		},
		words: { en: { 'help.who.days': 'You get {value:days} days.' } },
	}),
}));

beforeEach(() => vi.stubEnv('SITE_DATE', '2026-05-01'));
afterEach(() => vi.unstubAllEnvs());

describe('A sentence', () => {
	it.each([
		{ name: 'is shown while its claim holds', key: 'who.read', day: '2026-06-01', standing: 'shown' },
		{ name: 'is unknown once its claim is too old', key: 'who.read', day: '2026-06-02', standing: 'unknown' },
		{ name: 'is unknown when its claim is doubtful', key: 'who.doubted', day: '2026-05-01', standing: 'unknown' },
		{ name: 'is as sure as the fact it rests on', key: 'who.hours', day: '2026-05-01', standing: 'check' },
		{ name: 'is unknown once the fact it rests on is too old', key: 'who.hours', day: '2027-01-02', standing: 'unknown' },
		{ name: 'is shown while the value in it holds', key: 'who.days', day: '2026-09-01', standing: 'shown' },
		{ name: 'is unknown once the value in it is too old', key: 'who.days', day: '2026-09-02', standing: 'unknown' },
		{ name: 'that says that something is unknown never grows old', key: 'who.price', day: '2036-01-01', standing: 'shown' },
		{ name: 'that gives advice never grows old', key: 'who.ask', day: '2036-01-01', standing: 'shown' },
	])('$name', ({ key, day, standing }) => {
		vi.stubEnv('SITE_DATE', day);
		expect(sentenceStanding(key)).toBe(standing);
	});

	it('that is too old leaves the others in their order', () => {
		vi.stubEnv('SITE_DATE', '2026-07-01');
		expect(shownSentences(['who.ask', 'who.read', 'who.price'])).toEqual(['who.ask', 'who.price']);
	});
});

describe('What sentences rest on', () => {
	it('names each publisher once', () => {
		expect(groundsOf(['who.read', 'who.hours']).publishers).toEqual(['Leaflet office', 'Flyer office']);
	});

	it('is as old as the oldest reading, of claims, facts and values', () => {
		expect([groundsOf(['who.read', 'who.hours']).checked, groundsOf(['who.days']).checked]).toEqual(['2026-01-02', '2026-01-05']);
	});

	it('tells when something was looked for in vain', () => {
		expect(groundsOf(['who.price', 'who.ask'])).toEqual({ publishers: [], checked: undefined, searched: '2026-01-03' });
	});
});

describe('Claims past their day', () => {
	it('are listed for the report of the build', () => {
		expect(overdueFacts('2026-06-02')).toEqual(['claims.read']);
	});
});
