import { languageOf, ORIGINAL } from '../languages.ts';
import { content } from './collections.ts';
import { phoneOf, valueInWords } from './facts.ts';
import { wordsTag } from './translation-state.ts';
import { partsOf, type Part } from './word-templates.ts';

/** What fills the holes of a text. `count` also chooses the plural form. */
export type Fillings = Record<string, string | number>;

/** The words of one language. */
export interface Words {
	/** Plain text for attributes and titles. Telephone numbers are kept left-to-right by isolates. */
	(key: string, fillings?: Fillings): string;
	/** The same as HTML, escaped, with telephone numbers in `<bdi dir="ltr">` and, from right to left, values in `<bdi>`. For `set:html`. */
	html(key: string, fillings?: Fillings): string;
	/** False where the words have to be borrowed from the original. */
	has(key: string): boolean;
	tag: string;
}

/**
 * The words of a language. A key that the language lacks falls back to the original, and so do all keys of a draft that is hidden.
 *
 * @throws On use, if not even the original has the key, or if a hole stays empty.
 */
export function wordsFor(tag: string): Words {
	const spoken = wordsTag(tag);
	const own = content().words[spoken]!;
	const originals = content().words[ORIGINAL]!;
	/** The parts of a text, and the language it really is in: dates and numbers inside it are written in that one. */
	const partsIn = (key: string, fillings: Fillings): { parts: Part[]; language: string } => {
		const entry = own[key] ?? originals[key];
		if (entry === undefined) throw new Error(`No words for "${key}". Add the key to content/${ORIGINAL}/, or correct it where it is used.`);
		const language = key in own ? spoken : ORIGINAL;
		if (typeof entry === 'string') return { parts: partsOf(entry), language };
		const category = new Intl.PluralRules(languageOf(language).locale).select(Number(fillings.count));
		return { parts: partsOf(entry[category] ?? entry.other!), language };
	};
	const fill = (part: Part, language: string, fillings: Fillings, key: string): string => {
		if (part.kind === 'text') return part.text;
		if (part.kind === 'value') return valueInWords(part.id, language);
		if (part.kind === 'phone') return phoneOf(part.id).value;
		const filling = fillings[part.name];
		if (filling === undefined) throw new Error(`The words "${key}" have a hole {${part.name}} that the page does not fill.`);
		return typeof filling === 'number' ? new Intl.NumberFormat(languageOf(language).locale).format(filling) : filling;
	};
	const join = (key: string, fillings: Fillings, print: (text: string, part: Part) => string) => {
		const { parts, language } = partsIn(key, fillings);
		return parts.map((part) => print(fill(part, language, fillings, key), part)).join('');
	};
	const plain = (key: string, fillings: Fillings = {}) => join(key, fillings, (text, { kind }) => (kind === 'phone' ? `\u2066${text}\u2069` : text));
	const html = (key: string, fillings: Fillings = {}) =>
		join(key, fillings, (text, { kind }) => {
			if (kind === 'phone') return `<bdi dir="ltr">${escapeHtml(text)}</bdi>`;
			return kind === 'value' && languageOf(spoken).direction === 'rtl' ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text);
		});
	return Object.assign(plain, { html, has: (key: string) => spoken === tag && key in own, tag });
}

/** The title of a help document, as the tab and the list of visited pages show it: nothing about the subject. */
export function helpTitle(tag: string): string {
	return `${wordsFor(tag)('help.title')} – ${languageOf(tag).autonym}`;
}

function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
