import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateInWords, today } from '../../src/lib/dates.ts';
import { languages } from '../../src/languages.ts';

afterEach(() => vi.unstubAllEnvs());

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const everyMonth = languages.flatMap(({ tag }) => months.map((month) => ({ tag, month })));

describe('A date in words', () => {
	it.each([
		['nl', '2026-03-04', '4 maart 2026'],
		['fr', '2026-03-04', '4 mars 2026'],
		['de', '2026-03-04', '4. März 2026'],
		['en', '2026-03-04', '4 March 2026'],
		['nl', '2010-07', 'juli 2010'],
		['fr', '2010-07', 'juillet 2010'],
		['de', '2010-07', 'Juli 2010'],
		['en', '2010-07', 'July 2010'],
		['nl', '07-30', '30 juli'],
		['fr', '07-30', '30 juillet'],
		['de', '07-30', '30. Juli'],
		['en', '07-30', '30 July'],
		['nl', '1999', '1999'],
		['fr', '1999', '1999'],
		['de', '1999', '1999'],
		['en', '1999', '1999'],
	])('in %s: %s', (tag, date, words) => {
		expect(dateInWords(date, tag)).toBe(words);
	});

	it('knows the 29th of February without a year', () => {
		expect(dateInWords('02-29', 'en')).toBe('29 February');
	});

	it.each([
		['2026-01-01', '1 January 2026'],
		['2026-12-31', '31 December 2026'],
	])('is the same day in every time zone: %s', (date, words) => {
		vi.stubEnv('TZ', 'Pacific/Kiritimati');
		expect(dateInWords(date, 'en')).toBe(words);
		vi.stubEnv('TZ', 'Pacific/Pago_Pago');
		expect(dateInWords(date, 'en')).toBe(words);
	});

	it.each(everyMonth)('never gives month $month as a number between signs in $tag', ({ tag, month }) => {
		expect(dateInWords(`2026-${month}-17`, tag)).not.toMatch(/\p{Nd}\s?[./-]\s?\p{Nd}/u);
	});

	it.each(languages)('has the digits of telephones and our calendar in $tag', ({ tag }) => {
		expect(dateInWords('2026-03-17', tag).match(/\p{Nd}+/gu)).toEqual(expect.arrayContaining(['17', '2026']));
	});
});

describe('Today', () => {
	it('can be fixed, so that a build repeats', () => {
		vi.stubEnv('SITE_DATE', '2001-02-03');
		expect(today()).toBe('2001-02-03');
	});

	it('is otherwise the day of the build', () => {
		vi.stubEnv('SITE_DATE', undefined);
		vi.useFakeTimers({ now: new Date('2027-02-03T12:00:00Z') });
		expect(today()).toBe('2027-02-03');
		vi.useRealTimers();
	});
});
