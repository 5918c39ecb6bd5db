import { siteLanguages, spokenName } from '../languages.ts';

/**
 * Sixty languages for which there is no page, by BCP 47 tag: spoken by people who come to Belgium from Africa, Asia, the Americas and
 * Europe, and known by name to CLDR, from which the names come.
 */
const tags = [
	...['af', 'ak', 'az', 'be', 'bm', 'bs', 'ca', 'cs', 'da', 'ee', 'el', 'et', 'fi', 'ff', 'ceb', 'gu', 'ha', 'he', 'hr', 'ig'],
	...['ja', 'kab', 'kk', 'km', 'kn', 'ko', 'ky', 'lg', 'ln', 'lo', 'gn', 'lv', 'mg', 'ml', 'mn', 'mr', 'ms', 'my', 'no', 'om'],
	...['or', 'qu', 'rn', 'rw', 'sd', 'sg', 'si', 'sl', 'sn', 'sv', 'ta', 'te', 'tg', 'tk', 'ug', 'uz', 'wo', 'yue', 'zgh', 'zu'],
] as const;

/** A language for which there is no page. */
export interface OtherLanguage {
	tag: string;
	direction: 'ltr' | 'rtl';
	/** Its own name, as CLDR has it. */
	autonym: string;
	/** What the languages of the site call it, each name once. */
	names: { tag: string; name: string }[];
}

/** Languages for which there is no page, ordered by their English names. */
export function otherLanguages(): OtherLanguage[] {
	return tags
		.map((tag) => {
			const script = new Intl.Locale(tag).maximize().script!;
			const autonym = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
			const names = siteLanguages.map((reader) => ({ tag: reader.tag, name: spokenName(tag, reader.tag)! }));
			return {
				tag,
				direction: ['Arab', 'Hebr'].includes(script) ? ('rtl' as const) : ('ltr' as const),
				autonym: autonym!,
				names: names.filter(({ name }, index) => names.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index),
			};
		})
		.toSorted((a, b) => a.names.at(-1)!.name.localeCompare(b.names.at(-1)!.name, 'en'));
}
