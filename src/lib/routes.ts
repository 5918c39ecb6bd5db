import { languageOf, ORIGINAL, siteLanguages } from '../languages.ts';
import type { Article, Page, Standing } from '../schemas/pages.ts';
import { content } from './collections.ts';
import { isHiddenDraft, standingState, wordsTag, type TextState } from './translation-state.ts';

/** A text of the library or of a page, with the language it is really in. */
export interface TextRoute<T> {
	/** Language of the address and of everything around the text. */
	tag: string;
	/** File name without ending: `signs`, `about/privacy`. */
	name: string;
	/** Language of the text itself: the original's where the translation is missing. */
	textTag: string;
	entry: T;
}

/** Every article in every site language; a missing translation is paired with its original. */
export function articleRoutes(): TextRoute<Article>[] {
	return textRoutes(content().articles);
}

/** Every text page in every site language, paired the same way. */
export function pageRoutes(): TextRoute<Page>[] {
	return textRoutes(content().pages);
}

function textRoutes<T extends Standing>(collection: Record<string, Record<string, T>>): TextRoute<T>[] {
	return siteLanguages.flatMap(({ tag }) =>
		Object.entries(collection[ORIGINAL] ?? {}).map(([name, original]) => textRoute(tag, name, collection[tag]?.[name], original)),
	);
}

function textRoute<T extends Standing>(tag: string, name: string, translation: T | undefined, original: T): TextRoute<T> {
	const own = translation && !isHiddenDraft(translation) ? translation : undefined;
	return { tag, name, textTag: own ? tag : ORIGINAL, entry: own ?? original };
}

/** One article in one language, paired like `articleRoutes`. @throws If no original has that name. */
export function articleRoute(name: string, tag: string): TextRoute<Article> {
	const { articles } = content();
	const original = articles[ORIGINAL]?.[name];
	if (!original) throw new Error(`No article "${name}" in content/${ORIGINAL}/library/.`);
	return textRoute(tag, name, articles[tag]?.[name], original);
}

/** The state of a text: original, reviewed, draft, standing in for a missing translation, or older than its original. */
export function textState<T extends Page>(route: TextRoute<T>, originals: Record<string, T>): TextState {
	return route.textTag === route.tag ? standingState(route.entry, originals[route.name]) : 'fallback';
}

/** Whether a language has a page to practise the exit on: a card of one screen has none, and nor has a language without words. */
export function hasPractice(tag: string): boolean {
	const { tier } = languageOf(tag);
	return tier === 1 || (tier === 2 && wordsTag(tag) === tag);
}

/** The day a text last changed in meaning: its own newest change, or the version it follows. */
export function textDate(entry: Page): string {
	return (entry.changes?.[0]?.on ?? entry.follows)!;
}
