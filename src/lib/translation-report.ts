import { ORIGINAL, type Language } from '../languages.ts';
import type { Standing } from '../schemas/pages.ts';
import type { ContentReport } from './content-model.ts';
import { isOlder } from './versions.ts';

/** What there is of a language: the whole site, the help document, a card of one screen, or only numbers in other languages. */
export const extents = ['site', 'help', 'card', 'nothing'] as const;
export type Extent = (typeof extents)[number];

/** What to do next for a language, in the order in which it is done. */
export const steps = ['write', 'date', 'translate', 'update', 'look', 'review', 'nothing'] as const;
export type NextStep = (typeof steps)[number];

/** Who stands for the words of a language. */
export const languageStates = ['original', 'reviewed', 'draft', 'absent'] as const;

/** How far a language is. */
export interface LanguageReport {
	tag: string;
	autonym: string;
	extent: Extent;
	state: (typeof languageStates)[number];
	/** The day of the original that its words follow. */
	follows?: string | undefined;
	/** Keys and texts that it lacks. */
	missing: string[];
	/** Keys and texts whose original has changed since: the day, and what changed where the original says so. */
	outdated: { what: string; since: string; change?: string | undefined }[];
	/** Texts that nobody has checked, besides the word files. */
	draftTexts: string[];
	/** Warnings of the checks that nobody has explained. */
	warnings: { key: string; found: string; expected: string }[];
	next: NextStep[];
}

/** How far every language is, in the order of the list. Pure: the same content gives the same report. */
export function translationReport({ content, gaps, warnings }: ContentReport, list: Language[]): LanguageReport[] {
	return list.map((language) => {
		const { tag, autonym, tier, isOriginal } = language;
		const words = content.words[tag] ?? {};
		const status = content.status[tag] ?? {};
		const isAbsent = Object.keys(words).length === 0;
		const missing = gaps.filter((gap) => gap.language === tag).map(({ what }) => what.replace(/^words: /, ''));
		const report: Omit<LanguageReport, 'next'> = {
			tag,
			autonym,
			extent: isAbsent ? 'nothing' : ({ 1: 'site', 2: 'help', 3: 'card' } as const)[tier],
			state: isAbsent ? 'absent' : isOriginal ? 'original' : (status.reviewed?.length ?? 0) > 0 ? 'reviewed' : 'draft',
			follows: status.follows,
			missing: isAbsent ? [] : missing,
			outdated: isOriginal ? [] : [...outdatedWords(content, tag), ...outdatedTexts(content, tag)],
			draftTexts: isOriginal ? [] : draftTexts(content, tag),
			warnings: warnings.filter((warning) => warning.language === tag).map(({ key, found, expected }) => ({ key, found, expected })),
		};
		return { ...report, next: nextSteps(report, isOriginal) };
	});
}

type Texts = Pick<ContentReport['content'], 'words' | 'versions' | 'status' | 'pages' | 'articles'>;

function outdatedWords({ words, versions, status }: Texts, tag: string): LanguageReport['outdated'] {
	const follows = status[tag]?.follows;
	const changes = status[ORIGINAL]?.changes ?? [];
	return Object.keys(words[tag] ?? {})
		.filter((key) => isOlder(follows, words[ORIGINAL]![key], versions[key]))
		.map((key) => {
			const since = versions[key]?.on ?? '';
			return { what: key, since, change: changes.find(({ on }) => on === since)?.what };
		});
}

function outdatedTexts(content: Texts, tag: string): LanguageReport['outdated'] {
	return textsOf(content, tag).flatMap(({ name, entry, original }) => {
		const newer = original?.changes?.filter(({ on }) => entry.follows && on > entry.follows) ?? [];
		return newer.length === 0 ? [] : [{ what: name, since: newer.at(-1)!.on, change: newer.map(({ what }) => what).join(' ') }];
	});
}

function draftTexts(content: Texts, tag: string): string[] {
	return textsOf(content, tag).flatMap(({ name, entry }) => ((entry.reviewed?.length ?? 0) > 0 ? [] : [name]));
}

function textsOf({ pages, articles }: Texts, tag: string): { name: string; entry: Standing; original: Standing | undefined }[] {
	const of = (collection: Record<string, Record<string, Standing>>, folder: string) =>
		Object.entries(collection[tag] ?? {}).map(([name, entry]) => ({ name: `${folder}/${name}.mdx`, entry, original: collection[ORIGINAL]?.[name] }));
	return [...of(pages, 'pages'), ...of(articles, 'library')];
}

function nextSteps({ state, follows, missing, outdated, warnings, draftTexts }: Omit<LanguageReport, 'next'>, isOriginal: boolean): NextStep[] {
	if (state === 'absent') return ['write'];
	const possible: [NextStep, boolean][] = [
		['date', !isOriginal && follows === undefined],
		['translate', missing.length > 0],
		['update', outdated.length > 0],
		['look', warnings.length > 0],
		['review', state === 'draft' || draftTexts.length > 0],
	];
	const needed = possible.filter(([, isNeeded]) => isNeeded).map(([step]) => step);
	return needed.length > 0 ? needed : ['nothing'];
}
