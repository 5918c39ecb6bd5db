import type { z } from 'astro/zod';
import { ORIGINAL, type Language } from '../languages.ts';
import type { Article, Page, Standing } from '../schemas/pages.ts';
import { statusSchema, type Status } from '../schemas/status.ts';
import { checkSourceIds } from './content-facts.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Content } from './content-model.ts';
import { checkProse, checkWords, type KnownIds } from './prose-rules.ts';
import { splitText } from './text-files.ts';

/** Folders with running texts. */
export type TextKind = 'pages' | 'library';

/** Reads the heads of all texts of one language and kind; the bodies are checked by `checkBodies`, when all ids are known. */
export function readHeads<T extends z.ZodType>(folder: ContentFolder, language: Language, kind: TextKind, schema: T): Record<string, z.infer<T>> {
	const texts: Record<string, z.infer<T>> = {};
	for (const name of folder.textsIn(`${language.tag}/${kind}`)) {
		const file = `${language.tag}/${kind}/${name}.mdx`;
		const { head, headLine } = splitText(folder.text(file)!);
		if (head === undefined) {
			folder.problem(file, 1, 'no head', 'a head between two lines of three hyphens', 'start the file with ---, the title and summary, and --- again');
			continue;
		}
		const yaml = folder.yaml(file, head, headLine)!;
		if (yaml.data === undefined) continue;
		const entry = folder.check(file, schema, yaml.data) as (Page & Partial<Article>) | undefined;
		if (!entry) continue;
		texts[name] = entry as z.infer<T>;
		checkSourceIds(folder, entry.sources ?? [], file, yaml.lineOf(['sources']));
		for (const key of ['title', 'summary'] as const) {
			checkWords(entry[key], (...message) => folder.problem(file, yaml.lineOf([key]), ...message));
		}
		checkStanding(folder, language, file, entry);
	}
	return texts;
}

/** Reads the state of a language's word files. */
export function readStatus(folder: ContentFolder, language: Language): Status {
	const file = `${language.tag}/status.yaml`;
	// Two files make a draft: without this one nobody says which day it follows, which is reported.
	if (language.tier > 1 && folder.text(file) === undefined) {
		if (folder.folders().includes(language.tag)) folder.gaps.push({ language: language.tag, what: 'status.yaml' });
		return {};
	}
	const status = folder.one(file, statusSchema);
	if (status) checkStanding(folder, language, file, status);
	return status ?? {};
}

/** Checks the bodies of all texts of one language, and notes the texts that it lacks. */
export function checkBodies(folder: ContentFolder, { tag, tier }: Language, articles: Record<string, Article>, known: KnownIds): void {
	if (tier > 1) return;
	for (const kind of ['pages', 'library'] as const) {
		const names = folder.textsIn(`${tag}/${kind}`);
		const originals = folder.textsIn(`${ORIGINAL}/${kind}`);
		for (const name of names) {
			const file = `${tag}/${kind}/${name}.mdx`;
			const original = folder.shown(`${ORIGINAL}/${kind}/${name}.mdx`);
			if (!originals.includes(name)) folder.problem(file, 1, 'a text without an original', original, 'correct the file name, or write the English text first');
			const { body, bodyLine } = splitText(folder.text(file)!);
			checkProse(body, folder.shown(file), known, folder.problems, bodyLine);
			const originalText = tag === ORIGINAL ? undefined : folder.text(`${ORIGINAL}/${kind}/${name}.mdx`);
			if (originalText !== undefined) checkReferences(folder, file, body, splitText(originalText).body, bodyLine);
		}
		for (const name of originals) if (!names.includes(name)) folder.gaps.push({ language: tag, what: `${kind}/${name}.mdx` });
	}
	for (const [name, article] of Object.entries(articles)) {
		const file = `${tag}/library/${name}.mdx`;
		for (const related of article.related) {
			if (known.pages.has(`library/${related}`)) continue;
			folder.problem(file, folder.lineOf(file, 'related'), `the related article "${related}"`, 'the file name of an article', 'correct the spelling');
		}
	}
}

/** A translation names a day on which its original changed: a slip here would mark it as current, or as outdated, for ever. */
export function checkFollows(folder: ContentFolder, content: Pick<Content, 'status' | 'pages' | 'articles'>, { tag }: Language): void {
	const compare = (name: string, { follows }: Standing, original: Standing | undefined) => {
		if (!follows || !original?.changes || original.changes.some(({ on }) => on === follows)) return;
		const file = `${tag}/${name}`;
		const days = original.changes.map(({ on }) => on).join(', ');
		folder.problem(file, folder.lineOf(file, 'follows'), `follows: ${follows}`, `a day under "changes" of the original: ${days}`, 'write the newest of them');
	};
	compare('status.yaml', content.status[tag] ?? {}, content.status[ORIGINAL]);
	for (const [name, page] of Object.entries(content.pages[tag] ?? {})) compare(`pages/${name}.mdx`, page, content.pages[ORIGINAL]?.[name]);
	for (const [name, article] of Object.entries(content.articles[tag] ?? {})) compare(`library/${name}.mdx`, article, content.articles[ORIGINAL]?.[name]);
}

/** Facts and links of a text, each as often as it stands there: `Value reflection-days`, `page:library/signs`. */
function referencesIn(body: string): string[] {
	const facts = [...body.matchAll(/<(\w+)\s+id="([^"]*)"/g)].map(([, name, id]) => `<${name} id="${id}" />`);
	return [...facts, ...[...body.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target!)].toSorted();
}

/** A translation shows the same facts and leads to the same places as its original. */
function checkReferences(folder: ContentFolder, file: string, body: string, original: string, line: number): void {
	const [own, wanted] = [referencesIn(body), referencesIn(original)];
	const lost = without(wanted, own);
	const added = without(own, wanted);
	if (lost.length > 0) folder.problem(file, line, `no ${lost.join(', ')}`, 'the facts and links of the original', 'put them where the original has them');
	if (added.length > 0)
		folder.problem(file, line, added.join(', '), 'only the facts and links of the original', 'remove them, or add them to the English text first');
}

/** What is left of a list when each entry of another is taken away once. */
function without(list: string[], others: string[]): string[] {
	const rest = [...others];
	return list.filter((entry) => {
		const index = rest.indexOf(entry);
		if (index >= 0) rest.splice(index, 1);
		return index < 0;
	});
}

function checkStanding(folder: ContentFolder, { isOriginal }: Language, file: string, { changes, follows }: Standing): void {
	const line = folder.lineOf(file);
	if (isOriginal && !changes) {
		folder.problem(file, line, 'no "changes"', 'the dated changes of an original', 'add changes: with "- on:" and "what:"');
	}
	if (!isOriginal && !follows) {
		const mend = 'add follows: with the newest date under "changes" in the English file';
		folder.problem(file, line, 'no "follows"', 'the version this translation follows', mend);
	}
	if (changes && follows) {
		const mend = 'keep changes in originals, follows in translations';
		folder.problem(file, folder.lineOf(file, 'follows'), '"changes" and "follows" together', 'one of them', mend);
	}
}
