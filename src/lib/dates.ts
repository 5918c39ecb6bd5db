import { languageOf } from '../languages.ts';

/**
 * Today, as `2026-11-25`. `SITE_DATE` fixes it, so that builds and tests repeat.
 */
export function today(): string {
	return process.env.SITE_DATE ?? new Date().toISOString().slice(0, 10);
}

/**
 * A date in words of the reader's language. Understands a day, a month, a year, and a day without year (`07-30`).
 * Month names are always written out: 03/04 means two things.
 */
export function dateInWords(date: string, tag: string): string {
	const { locale } = languageOf(tag);
	const format = (options: Intl.DateTimeFormatOptions, day: string) => {
		const words = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
		// French writes the first day of a month as an ordinal; Intl does not.
		return tag === 'fr' ? words.replace(/^1 /, '1er ') : words;
	};
	if (/^\d{4}$/.test(date)) return date;
	if (/^\d{4}-\d{2}$/.test(date)) return format({ year: 'numeric', month: 'long' }, `${date}-01`);
	if (/^\d{2}-\d{2}$/.test(date)) return format({ month: 'long', day: 'numeric' }, `2000-${date}`);
	return format({ year: 'numeric', month: 'long', day: 'numeric' }, date);
}
