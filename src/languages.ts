/**
 * The only list of languages. A new language is one line here plus a folder of the same name in `content/`.
 *
 * Tier 1 has the whole site, tier 2 the help document, tier 3 a one-screen card. A language of tier 2 or 3 without a folder is
 * one that nobody can stand for yet: its page says so in the originals and shows the card with its name.
 */
export interface Language {
	/** BCP 47 tag; also the folder in `content/` and the part of every address. */
	tag: string;
	/** The language's own name, as its readers write it. */
	autonym: string;
	/** ISO 15924: `Latn`, `Arab`. */
	script: string;
	direction: 'ltr' | 'rtl';
	tier: 1 | 2 | 3;
	/** For `Intl` in the build: Gregorian calendar and Latin digits in every language. */
	locale: string;
	/** Written side by side with English; everything else is a translation of these. */
	isOriginal: boolean;
	/** What an interpreter service calls it, by the reader's language, where CLDR has no name or one that nobody says. */
	spoken?: Record<string, string>;
}

/** The language everything falls back to; its files decide which pages and keys exist. */
export const ORIGINAL = 'en';

const calendar = '-u-ca-gregory-nu-latn';

/** A line of the list. CLDR knows no dates and plurals for some languages: these are written as in British English. */
function language(tag: string, autonym: string, script: string, tier: Language['tier'], more: Partial<Language> = {}): Language {
	const base = { 1: `${tag}-BE`, 2: tag, 3: tag }[tier];
	return { tag, autonym, script, tier, direction: script === 'Arab' ? 'rtl' : 'ltr', locale: base + calendar, isOriginal: false, ...more };
}

const british = { locale: 'en-GB' + calendar };

const published: Language[] = [
	language('nl', 'Nederlands', 'Latn', 1, { isOriginal: true }),
	language('fr', 'Français', 'Latn', 1),
	language('de', 'Deutsch', 'Latn', 1),
	language('en', 'English', 'Latn', 1, { isOriginal: true, ...british }),

	language('ar', 'العربية', 'Arab', 2),
	language('bg', 'Български', 'Cyrl', 2),
	language('bn', 'বাংলা', 'Beng', 2),
	language('ckb', 'کوردیی ناوەندی (سۆرانی)', 'Arab', 2, {
		spoken: { en: 'Kurdish (Sorani)', nl: 'Koerdisch (Sorani)', fr: 'kurde (sorani)', de: 'Kurdisch (Sorani)' },
	}),
	language('es', 'Español', 'Latn', 2),
	language('fa', 'فارسی', 'Arab', 2),
	language('fil', 'Filipino (Tagalog)', 'Latn', 2, {
		spoken: { en: 'Filipino (Tagalog)', nl: 'Filipijns (Tagalog)', fr: 'filipino (tagalog)', de: 'Filipino (Tagalog)' },
	}),
	language('hi', 'हिन्दी', 'Deva', 2),
	language('hu', 'Magyar', 'Latn', 2),
	language('pl', 'Polski', 'Latn', 2),
	language('ps', 'پښتو', 'Arab', 2),
	language('pt-BR', 'Português (Brasil)', 'Latn', 2),
	language('ro', 'Română', 'Latn', 2),
	language('ru', 'Русский', 'Cyrl', 2),
	language('so', 'Af-Soomaali', 'Latn', 2),
	language('sq', 'Shqip', 'Latn', 2),
	language('th', 'ไทย', 'Thai', 2),
	language('ti', 'ትግርኛ', 'Ethi', 2),
	language('tr', 'Türkçe', 'Latn', 2),
	language('uk', 'Українська', 'Cyrl', 2),
	language('vi', 'Tiếng Việt', 'Latn', 2),
	language('zh-Hans', '中文（简体）', 'Hans', 2),

	language('am', 'አማርኛ', 'Ethi', 3),
	language('bin', 'Ẹ̀dó', 'Latn', 3, { ...british, spoken: { en: 'Edo (Bini)', nl: 'Edo (Bini)', fr: 'edo (bini)', de: 'Edo (Bini)' } }),
	language('hy', 'Հայերեն', 'Armn', 3),
	language('id', 'Bahasa Indonesia', 'Latn', 3),
	language('it', 'Italiano', 'Latn', 3),
	language('ka', 'ქართული', 'Geor', 3),
	language('kmr', 'Kurdî (Kurmancî)', 'Latn', 3, {
		spoken: { en: 'Kurdish (Kurmanji)', nl: 'Koerdisch (Kurmanji)', fr: 'kurde (kurmandji)', de: 'Kurdisch (Kurmandschi)' },
	}),
	language('lt', 'Lietuvių', 'Latn', 3),
	language('mk', 'Македонски', 'Cyrl', 3),
	language('ne', 'नेपाली', 'Deva', 3),
	language('pa', 'ਪੰਜਾਬੀ', 'Guru', 3),
	language('pcm', 'Naijá', 'Latn', 3),
	language('rmy', 'Romani čhib', 'Latn', 3, { ...british, spoken: { en: 'Romani', nl: 'Romani', fr: 'romani', de: 'Romani' } }),
	language('sk', 'Slovenčina', 'Latn', 3),
	language('sr-Latn', 'Srpski', 'Latn', 3),
	language('sw', 'Kiswahili', 'Latn', 3),
	language('ur', 'اردو', 'Arab', 3),
	language('yo', 'Èdè Yorùbá', 'Latn', 3),
];

/**
 * Languages of the tests, with CLDR's tags for such: English at double length, mirrored; and English with accents, as a help document
 * that has just been begun: a line here and one file. Their texts are made by `tests/pseudo-language.ts`; they never reach a
 * published build.
 */
const pseudo = [language('ar-XB', 'Mirrored Mirrored', 'Latn', 1, { direction: 'rtl', ...british }), language('en-XA', 'Áççéñţš', 'Latn', 2, british)];

/** Every language of this build, in the order of the street. */
export const languages: Language[] = process.env.PSEUDO_LANGUAGE === '1' ? [...published, ...pseudo] : published;

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
	const { spoken, autonym } = languageOf(tag);
	return spoken?.[reader] ?? spokenName(tag, reader) ?? autonym;
}

/** What speakers of one language call any language that CLDR knows; without its country or script, which nobody says aloud. */
export function spokenName(tag: string, reader: string): string | undefined {
	const names = new Intl.DisplayNames([languageOf(reader).locale], { type: 'language', fallback: 'none' });
	return names.of(tag.split('-')[0]!);
}
