import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/lib/collections.ts';
import { exitProofSchema, type ProvenVisit } from '../../src/schemas/exit-proof.ts';
import { coverBarMs, missedBars, missedCoverBar, type VisitFrame } from '../proof/bars.ts';
import { proofText } from '../proof/proof-file.ts';
import { parse } from 'yaml';

const { content } = readContent(path.resolve('content'));

/** A visit that leaves what the site promises, in Chromium. */
const good: ProvenVisit = {
	rows: [],
	back: ['search', 'browser', 'browser'],
	arrived: true,
	textOnDisk: [],
	picturesOnDisk: [],
	addressOnDisk: ['History'],
	subjectOnDisk: [],
	storage: [],
	referrer: 'none',
};
const frame: VisitFrame = { engine: 'chromium', name: 'button', hasScript: true, pageTitles: { '/info/en/': 'Info' }, exitTitles: ['Coffee'] };
const row = (title: string) => ({ title, address: '/info/en/' });

describe('The published proof', () => {
	it('is at most 400 days old; "npm run proof" makes a new one', () => {
		const days = (Date.now() - Date.parse(content.exitProof.measured)) / 86_400_000;
		expect(days).toBeLessThanOrEqual(400);
	});

	it('is read as it was written', () => {
		expect(exitProofSchema.parse(parse(proofText(content.exitProof)))).toEqual(content.exitProof);
	});

	it('names the browsers that nobody has measured', () => {
		expect(content.exitProof.notTested).toContain('safari-iphone');
	});
});

describe('The bars', () => {
	it.each<[string, Partial<ProvenVisit>, Partial<VisitFrame>]>([
		['a visit without a trace', {}, {}],
		['one row in Firefox, with the title of the destination', { rows: [row('Coffee')] }, { engine: 'firefox' }],
		['one row with its own title, without script', { rows: [row('Info')], back: ['help', 'search', 'browser'] }, { name: 'noscript', hasScript: false }],
		['one row with its own title, without an exit', { rows: [row('Info')], back: undefined, arrived: undefined }, { name: 'closed' }],
		['what could not be read', { rows: 'unknown', textOnDisk: 'unknown', arrived: 'unknown', back: 'unknown' }, {}],
		['rows and texts of other pages', { rows: [row('Signs of slavery')], textOnDisk: ['Cache'], back: ['help', 'help', 'search'] }, { name: 'otherPages' }],
		['a destination that cannot be reached', { rows: [row('Coffee')], arrived: false }, { name: 'offline' }],
	])('are kept by %s', (_, change, other) => {
		expect(missedBars({ ...good, ...change }, { ...frame, ...other })).toEqual([]);
	});

	it.each<[string, Partial<ProvenVisit>, Partial<VisitFrame>]>([
		['a row in Chromium', { rows: [row('Coffee')] }, {}],
		['a row with the title of the page after an exit', { rows: [row('Info')] }, { engine: 'firefox' }],
		['a row with a telling title', { rows: [row('Help for victims')] }, { name: 'closed' }],
		['two rows for one page', { rows: [row('Coffee'), row('Coffee')] }, { engine: 'webkit' }],
		['a page that Back shows', { back: ['help', 'search', 'browser'] }, {}],
		['a page that Back shows twice without script', { back: ['help', 'help', 'search'] }, { name: 'noscript', hasScript: false }],
		['an exit that does not arrive', { arrived: false }, {}],
		['text on the disk', { textOnDisk: ['Cache'] }, {}],
		['a picture of the page', { picturesOnDisk: ['thumbnails'] }, {}],
		['a word of the subject on the disk', { subjectOnDisk: ['Sessions'] }, {}],
		['something stored', { storage: ['localStorage'] }, { name: 'otherPages' }],
		['a destination that is told', { referrer: 'http://site.localhost/' }, {}],
	])('are missed by %s', (_, change, other) => {
		expect(missedBars({ ...good, ...change }, { ...frame, ...other })).toHaveLength(1);
	});

	it('are missed by a slow cover', () => {
		expect(missedCoverBar(coverBarMs)).toEqual([]);
		expect(missedCoverBar(coverBarMs + 1)).toHaveLength(1);
	});
});
