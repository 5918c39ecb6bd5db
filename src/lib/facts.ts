import { languageOf } from '../languages.ts';
import { provenanceOf } from '../schemas/claims.ts';
import type { Contact, Figure, Provenance, Value } from '../schemas/facts.ts';
import { content } from './collections.ts';
import { dateInWords, today } from './dates.ts';

/**
 * What may be done with a fact today.
 *
 * - `shown`: as it stands.
 * - `check`: shown with "check when you call": medium confidence.
 * - `unknown`: low confidence, past its day, or missing: the reader is told that it is unknown.
 */
export type Standing = 'shown' | 'check' | 'unknown';

/**
 * How a fact stands on a day.
 *
 * @param day `2026-11-25`. Facts past `expires` step back by themselves: answers become unknown.
 */
export function standingOf(fact: Provenance | undefined, day: string = today()): Standing {
	if (!fact || fact.confidence === 'low') return 'unknown';
	if (isOverdue(fact, day)) return 'unknown';
	return fact.confidence === 'medium' ? 'check' : 'shown';
}

/** Facts whose day has passed, as `contacts.payoke.phone`. For the report of the build. */
export function overdueFacts(day: string = today()): string[] {
	const { contacts, values, figures, claims } = content();
	return [
		...Object.entries(contacts).flatMap(([id, contact]) =>
			Object.entries(contact).flatMap(([channel, fact]) => (typeof fact === 'object' && isOverdue(fact, day) ? [`contacts.${id}.${channel}`] : [])),
		),
		...Object.entries({ ...values, ...figures }).flatMap(([id, fact]) => (isOverdue(fact, day) ? [id] : [])),
		...Object.entries(claims).flatMap(([id, claim]) => {
			const provenance = provenanceOf(claim);
			return provenance && isOverdue(provenance, day) ? [`claims.${id}`] : [];
		}),
	];
}

function isOverdue(fact: Provenance, day: string): boolean {
	return fact.expires !== 'never' && fact.expires < day;
}

/**
 * A contact by id.
 *
 * @throws If there is none: a slip in a component, since content is checked before.
 */
export function contactOf(id: string): Contact {
	return entry(content().contacts, id, 'contacts.yaml');
}

/**
 * The telephone number of a contact. Numbers stay shown past their day, because an old number helps more than none;
 * the build reports them.
 *
 * @throws If the contact has no number that may be shown.
 */
export function phoneOf(id: string): { value: string; dial: string } {
	const { phone } = contactOf(id);
	if (!phone || phone.confidence === 'low') throw new Error(`Contact "${id}" has no telephone number that may be shown. See content/facts/contacts.yaml.`);
	return phone;
}

/** A figure by id. @throws If there is none. */
export function figureOf(id: string): Figure {
	return entry(content().figures, id, 'figures.yaml');
}

/**
 * A value or figure as a reader sees it: numbers grouped as in the language, dates in words, money with its sign.
 *
 * @throws If there is no such id, or if its confidence is low: a sentence must not be built on it.
 */
export function valueInWords(id: string, tag: string): string {
	const { values, figures } = content();
	const fact: Value | Figure = values[id] ?? entry(figures, id, 'values.yaml');
	if (fact.confidence === 'low') throw new Error(`Value "${id}" has low confidence and must not be shown. Remove it from the text, or find a second source.`);
	return typeof fact.value === 'string' ? dateInWords(fact.value, tag) : numberInWords(fact.value, fact.unit, tag);
}

function numberInWords(value: number, unit: string, tag: string): string {
	const { locale } = languageOf(tag);
	if (unit === 'percent') return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
	const currency = { euro: 'EUR', 'us-dollar': 'USD' }[unit];
	if (currency) return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value);
	return new Intl.NumberFormat(locale).format(value);
}

function entry<T>(record: Record<string, T>, id: string, file: string): T {
	const found = record[id];
	if (!found) throw new Error(`No "${id}" in content/facts/${file}. Correct the id in the component, or add the fact with its source.`);
	return found;
}
