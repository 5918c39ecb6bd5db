import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages.ts';
import { attribute, helpDocuments, helpWordsOf, readContent, readDocument } from './built-documents.ts';

/** The site as built with the clock 400 days ahead. */
const agedFolder = process.env.AGED_FOLDER ?? 'dist-aged';

interface Claim {
	sentences: string[];
	expires?: string;
	advice?: boolean;
	searched?: string;
}
type Numbers = Record<string, { phone: { dial: string } }>;

const claims = Object.values(readContent<Record<string, Claim>>('facts/claims.yaml'));
const contacts = readContent<Numbers>('facts/contacts.yaml');
const lasting = ['belgian-helpline', 'emergency-112'].map((id) => `tel:${contacts[id]!.phone.dial}`);

/** Documents with sections; cards of one screen and pages without words of their own are looked at below. */
const whole = helpDocuments.map(({ address }) => address).filter((address) => languageOf(address.split('/')[2]!).tier < 3);
const cards = helpDocuments.map(({ address }) => address).filter((address) => !whole.includes(address));

describe.each(cards)('400 days later, unchecked, the card %s', (address) => {
	const { html, all } = readDocument(address, agedFolder);
	const words = helpWordsOf(address.split('/')[2]!);

	it('says nothing any more that has to be checked again', () => {
		const old = claims
			.filter(({ expires }) => expires !== undefined && expires !== 'never')
			.flatMap(({ sentences }) => sentences.flatMap((key) => words[key] ?? []));
		expect(old.filter((sentence) => html.includes(sentence))).toEqual([]);
	});

	it('dials no other number than the general one and 112', () => {
		const dialled = all('a[href]')
			.map((link) => attribute(link, 'href')!)
			.filter((target) => target.startsWith('tel:'));
		expect([...new Set(dialled)].toSorted()).toEqual(lasting.toSorted());
	});
});

describe.each(whole)('400 days later, unchecked, the help document %s', (address) => {
	const { html, all } = readDocument(address, agedFolder);
	const words = helpWordsOf(address.split('/')[2]!);
	/** Sentences without holes, as they stand in the page. */
	const sentencesOf = (list: Claim[]) =>
		list.flatMap(({ sentences }) => sentences.map((key) => words[key])).filter((text): text is string => text !== undefined && !text.includes('{'));

	it('says nothing any more that has to be checked again', () => {
		const old = sentencesOf(claims.filter(({ expires }) => expires !== undefined && expires !== 'never'));
		expect(old.length).toBeGreaterThan(20);
		expect(old.filter((sentence) => html.includes(sentence))).toEqual([]);
	});

	it('says that answers are too old, wherever some are missing', () => {
		const boxes = all('.old').map((box) => box.textContent);
		expect(boxes.length).toBeGreaterThanOrEqual(5);
		expect(boxes.filter((text) => !text.includes(words['old.text']!))).toEqual([]);
	});

	it('dials no other number than the general one and 112', () => {
		const dialled = all('a[href]')
			.map((link) => attribute(link, 'href')!)
			.filter((target) => target.startsWith('tel:'));
		expect([...new Set(dialled)].toSorted()).toEqual(lasting.toSorted());
	});

	it('still gives advice, and still says what was never known', () => {
		const kept = sentencesOf(claims.filter(({ advice, searched }) => advice || searched));
		expect(kept.filter((sentence) => !html.includes(sentence))).toEqual([]);
	});
});
