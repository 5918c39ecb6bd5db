import { z } from 'astro/zod';
import { day } from './day.ts';

// What a fact must contain. Every schema is strict: an unknown key is a typing slip, not an extension.
// A rule's message has two halves, parted by " | ": what was expected, and how to mend it.

/** Where something was read. */
export const sourceIds = z
	.array(z.string(), 'a list of source ids | list ids from content/facts/sources.yaml in square brackets')
	.min(1, 'at least one source | add the id of the page that says so, or leave the fact out');

/** How sure it is; `low` is never shown. */
export const confidence = z.enum(['high', 'medium', 'low'], 'high, medium or low | see content/README.md for what each one means');

/** The last day on which it is shown without being checked again. */
export const expires = z.union([day, z.literal('never')], 'a day like "2027-05-22", or never | say when this must be checked again');

const provenance = { sources: sourceIds, checked: day, confidence, expires };

const factOf = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...provenance });

const text = (what: string) => z.string(`${what} in quotes | write it as text, in quotes`).min(1, `${what} | fill it in or remove the line`);

const phone = z.strictObject({
	value: text('a telephone number as people read it'),
	dial: z
		.string('a number to dial in quotes | write it in quotes, a plus and the country code first')
		.regex(
			/^(\+\d{8,15}|\d{3,6})$/,
			'a plus, the country code and digits, or three to six digits for a short number | remove spaces; start with + and the country code',
		),
	...provenance,
});

const address = z.string().regex(/^https?:\/\/[^\s]+$/, 'a web address that starts with https:// | copy the whole address');

/** Who can be called, written to or visited. Only what a source says is filled in; the rest stays away. */
export const contactSchema = z.strictObject({
	kind: z.enum(
		['helpline', 'centre', 'emergency', 'children', 'listening', 'information', 'press'],
		'one of helpline, centre, emergency, children, listening, information, press | choose the kind that fits',
	),
	city: z.enum(['antwerp', 'brussels', 'liege'], 'antwerp, brussels or liege | use one of these three').optional(),
	phone: phone.optional(),
	email: factOf(z.email('an e-mail address | check for spaces and the @ sign')).optional(),
	web: factOf(address).optional(),
	address: factOf(text('an office address')).optional(),
	hours: factOf(z.enum(['always', 'office'], 'always or office | the words for each stand in labels.yaml')).optional(),
	free: factOf(z.boolean('true or false | write true or false without quotes')).optional(),
	anonymous: factOf(z.boolean('true or false | write true or false without quotes')).optional(),
});

/** A number, date or year used in a sentence. The unit decides how it is printed. */
export const valueSchema = z.discriminatedUnion(
	'unit',
	[
		z.strictObject({
			unit: z.enum(['count', 'day', 'month', 'year-count', 'age', 'percent', 'euro', 'document', 'article']),
			value: z.number('a number without quotes | write the number alone; the sentence adds the noun'),
			...provenance,
		}),
		z.strictObject({
			unit: z.literal('year'),
			value: z.string('a year in quotes | "2019"').regex(/^\d{4}$/, 'a year like "2019" | four digits in quotes'),
			...provenance,
		}),
		z.strictObject({
			unit: z.literal('year-month'),
			value: z.string('a month in quotes | "2022-07"').regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month like "2022-07" | year first, in quotes'),
			...provenance,
		}),
		z.strictObject({ unit: z.literal('date'), value: day, ...provenance }),
		z.strictObject({
			unit: z.literal('month-day'),
			value: z
				.string('a day of the year in quotes | "07-30"')
				.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year like "07-30" | month first, in quotes'),
			...provenance,
		}),
	],
	'a known unit | use count, day, month, year-count, age, percent, euro, document, article, year, year-month, date or month-day',
);

/** A statistic. What it counts is told in each language's facts.yaml. */
export const figureSchema = z.strictObject({
	value: z.number('a number without quotes | write it without spaces or points: 49600000'),
	unit: z.enum(['people', 'reports', 'cases', 'percent', 'us-dollar'], 'people, reports, cases, percent or us-dollar | use one of these'),
	place: z.enum(['belgium', 'european-union', 'europe-central-asia', 'world'], 'belgium, european-union, europe-central-asia or world | use one of these'),
	period: z
		.string('the year counted, in quotes | "2024"')
		.regex(/^\d{4}(\/\d{4})?$/, 'a year like "2024" or years like "2017/2020" | the period counted, not the year of publication'),
	publisher: text('the publisher'),
	...provenance,
});

/** A page that was read, and when. */
export const sourceSchema = z.strictObject({
	publisher: text('the publisher'),
	title: text('the title of the page'),
	language: z.string('a language code | nl, fr, de or en'),
	url: address,
	published: z
		.string('a year, month or day in quotes, or null | write null when the page carries no date')
		.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date like "2023", "2023-07" or "2023-07-30" | year first')
		.nullable(),
	read: day,
});

/** Where the exit leads in one language. */
export const exitSchema = z.strictObject({
	url: z.string().regex(/^https:\/\/[^\s?#]+$/, 'an https address without ? or # | copy the plain address of an ordinary page'),
	title: text('the title that page shows in its tab'),
});

/** Settings of the whole site. */
export const siteSchema = z.strictObject({
	address: z
		.string('the public address | write it in quotes')
		.regex(/^https:\/\/[^\s/]+$/, 'an address like https://www.example.org, without a slash at the end | correct it'),
	drafts: z.enum(['show', 'hide'], 'show or hide | show: translations nobody has checked yet are published with a notice'),
});

export type Contact = z.infer<typeof contactSchema>;
export type Value = z.infer<typeof valueSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Exit = z.infer<typeof exitSchema>;
export type SiteSettings = z.infer<typeof siteSchema>;
export type Confidence = z.infer<typeof confidence>;

/** What every fact carries beside its value. */
export interface Provenance {
	sources: string[];
	checked: string;
	confidence: Confidence;
	expires: string;
}
