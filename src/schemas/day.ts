import { z } from 'astro/zod';

/** A day of the calendar, written `"2026-11-25"`. Message: what was expected | how to mend it. */
export const day = z
	.string('a day in quotes, like "2026-11-25" | write the date in quotes, year first')
	.regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'a day like "2026-11-25" | write year, month and day with hyphens', abort: true })
	.refine(isOnCalendar, 'a day that the calendar has | check month and day');

function isOnCalendar(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
