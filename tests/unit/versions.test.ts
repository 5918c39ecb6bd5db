import { describe, expect, it } from 'vitest';
import { fingerprintOf, isOlder } from '../../src/lib/versions.ts';
import { undatedKeys, versionsText, withChange } from '../../src/lib/write-versions.ts';
import { parse } from 'yaml';

const words = { 'help.call': 'Call and ask.', 'help.new': 'A new sentence.' };
const versions = { 'help.call': { on: '2026-01-05', fingerprint: fingerprintOf('Call and ask.') } };
const written = (text: string) => parse(text) as Record<string, string>;

describe('A translation is older than its original', () => {
	const version = { on: '2026-03-01', fingerprint: fingerprintOf('Call and ask.') };

	it.each([
		['where the meaning changed after the day it follows', '2026-01-05', 'Call and ask.', true],
		['not where it follows that day', '2026-03-01', 'Call and ask.', false],
		['where the words were changed without a day, since nobody can know', '2026-03-01', 'Write and ask.', true],
	])('%s', (_, follows, text, expected) => {
		expect(isOlder(follows, text, version)).toBe(expected);
	});

	it('not where nobody says which day it follows: that is reported instead', () => {
		expect(isOlder(undefined, 'Write and ask.', version)).toBe(false);
	});
});

describe('The file of days', () => {
	it('keeps the day of what did not change, and dates what is new', () => {
		const days = written(versionsText(words, versions, true, '2026-04-01'));
		expect(Object.entries(days).map(([key, value]) => [key, value.slice(0, 10)])).toEqual([
			['help.call', '2026-01-05'],
			['help.new', '2026-04-01'],
		]);
	});

	it.each([
		['gets the day where the meaning changed', true, '2026-04-01'],
		['keeps its day where only the spelling did', false, '2026-01-05'],
	])('a changed sentence %s', (_, meaningChanged, day) => {
		const changed = { 'help.call': 'Call, and ask!' };
		expect(written(versionsText(changed, versions, meaningChanged, '2026-04-01'))['help.call']).toBe(`${day} ${fingerprintOf('Call, and ask!')}`);
	});

	it('knows which sentences nobody has dated', () => {
		expect(undatedKeys(words, versions)).toEqual(['help.new']);
	});
});

describe('The changes of the original', () => {
	const status = 'changes:\n  - on: "2026-01-05"\n    what: First version.\n';

	it('get a new entry at the top', () => {
		expect(parse(withChange(status, '2026-04-01', 'A second number: 2.'))).toEqual({
			changes: [
				{ on: '2026-04-01', what: 'A second number: 2.' },
				{ on: '2026-01-05', what: 'First version.' },
			],
		});
	});

	it('keep one entry a day', () => {
		expect(parse(withChange(status, '2026-01-05', 'And a "quoted" word.'))).toEqual({
			changes: [{ on: '2026-01-05', what: 'First version. And a "quoted" word.' }],
		});
	});
});
