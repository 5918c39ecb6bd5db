/**
 * The only list of languages. A new language is one line here plus a folder of the same name in `content/`.
 *
 * Tier 1 has the whole site, tier 2 the help document, tier 3 a one-screen card.
 */
export interface Language {
	/** BCP 47 tag; also the folder in `content/` and the part of every address. */
	tag: string;
	/** The language's own name, as its readers write it. */
	autonym: string;
	direction: 'ltr' | 'rtl';
	tier: 1 | 2 | 3;
	/** For `Intl` in the build: Gregorian calendar and Latin digits in every language. */
	locale: string;
	/** Written side by side with English; everything else is a translation of these. */
	isOriginal: boolean;
}

/** The language everything falls back to; its files decide which pages and keys exist. */
export const ORIGINAL = 'en';

const calendar = '-u-ca-gregory-nu-latn';

const published: Language[] = [
	{ tag: 'nl', autonym: 'Nederlands', direction: 'ltr', tier: 1, locale: 'nl-BE' + calendar, isOriginal: true },
	{ tag: 'fr', autonym: 'Français', direction: 'ltr', tier: 1, locale: 'fr-BE' + calendar, isOriginal: false },
	{ tag: 'de', autonym: 'Deutsch', direction: 'ltr', tier: 1, locale: 'de-BE' + calendar, isOriginal: false },
	{ tag: 'en', autonym: 'English', direction: 'ltr', tier: 1, locale: 'en-GB' + calendar, isOriginal: true },
];

/**
 * The pseudo-language of the tests: English at double length, mirrored. `ar-XB` is CLDR's tag for it.
 * Its texts are made by `tests/pseudo-language.ts`; it never reaches a published build.
 */
const pseudo: Language = {
	tag: 'ar-XB',
	autonym: 'Mirrored Mirrored',
	direction: 'rtl',
	tier: 1,
	locale: 'en-GB' + calendar,
	isOriginal: false,
};

/** Every language of this build, in the order of the street. */
export const languages: Language[] = process.env.PSEUDO_LANGUAGE === '1' ? [...published, pseudo] : published;

/** Languages with the whole site. */
export const siteLanguages = languages.filter((language) => language.tier === 1);

/**
 * The entry for a tag.
 *
 * @throws If the tag is not in the list: a folder in `content/` without its line here, or a slip in an address.
 */
export function languageOf(tag: string): Language {
	const language = languages.find((candidate) => candidate.tag === tag);
	if (!language) {
		throw new Error(`No language "${tag}" in src/languages.ts. Known: ${languages.map((l) => l.tag).join(', ')}.`);
	}
	return language;
}

/** What speakers of one language call another: `Dutch`, `néerlandais`. Its own name where the build knows no other. */
export function languageName(tag: string, reader: string): string {
	const name = new Intl.DisplayNames([languageOf(reader).locale], { type: 'language', fallback: 'none' }).of(tag);
	return name && !name.includes('(') ? name : languageOf(tag).autonym;
}
