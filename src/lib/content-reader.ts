import { ORIGINAL, type Language } from '../languages.ts';
import { articleSchema, pageSchema } from '../schemas/pages.ts';
import { checkClaims } from './content-claims.ts';
import { readFacts } from './content-facts.ts';
import { ContentFolder } from './content-folder.ts';
import { checkLanguage, readLanguageChecks } from './content-language-checks.ts';
import type { Content, ContentReport } from './content-model.ts';
import { checkBodies, checkFollows, readHeads, readStatus } from './content-texts.ts';
import { checkFactWords, readVersions, readWords, versionsFile, wordFilesOf } from './content-words.ts';
import type { KnownIds } from './prose-rules.ts';

/** Pages that are made of word files instead of one text. */
const wordPages = ['home', 'library', 'contact', 'press', 'info', 'info/practice', 'about/leaving', 'about/partners', 'about/languages'];

/**
 * Reads and checks a content folder. Collects every mistake instead of stopping at the first.
 *
 * @param root Absolute path.
 * @param list Languages to expect; a folder for each of them.
 */
export function readContentFolder(root: string, list: Language[]): ContentReport {
	const folder = new ContentFolder(root);
	checkFolders(folder, list);
	const facts = readFacts(folder);
	const content: Content = { ...facts, versions: readVersions(folder), status: {}, words: {}, pages: {}, articles: {} };
	for (const language of list) {
		checkFiles(folder, language);
		content.status[language.tag] = readStatus(folder, language);
		content.pages[language.tag] = readHeads(folder, language, 'pages', pageSchema);
		content.articles[language.tag] = readHeads(folder, language, 'library', articleSchema);
		checkExit(folder, language);
	}
	for (const language of list) checkFollows(folder, content, language);
	const known = knownIds(folder);
	for (const language of list) checkBodies(folder, language, content.articles[language.tag]!, known);
	const original = list.find(({ tag }) => tag === ORIGINAL)!;
	content.words[ORIGINAL] = readWords(folder, original, undefined, known);
	for (const language of list) {
		if (language !== original) content.words[language.tag] = readWords(folder, language, content.words[ORIGINAL], known);
	}
	const lists = Object.fromEntries(list.map((language) => [language.tag, readLanguageChecks(folder, language)]));
	const warnings = list.flatMap((language) => (language === original ? [] : checkLanguage(folder, language, content.words, lists)));
	checkFactWords(folder, facts, content.words[ORIGINAL]);
	checkClaims(folder, facts);
	folder.problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
	return { content, problems: folder.problems, gaps: folder.gaps, warnings };
}

function checkFolders(folder: ContentFolder, list: Language[]): void {
	for (const name of folder.folders()) {
		if (name === 'facts' || name === 'help' || list.some(({ tag }) => tag === name)) continue;
		folder.problem(
			name,
			1,
			`the folder "${name}"`,
			'a folder for each language in src/languages.ts',
			'add the language there, or correct the name of the folder',
		);
	}
}

/** A language of the whole site needs a page of its own to leave to; the others borrow the original's until they have one. */
function checkExit(folder: ContentFolder, { tag, tier }: Language): void {
	const file = 'facts/exits.yaml';
	if (folder.declared(file)?.has(tag) !== false) return;
	if (tier > 1) {
		if (folder.folders().includes(tag)) folder.gaps.push({ language: tag, what: file });
		return;
	}
	folder.problem(file, 1, `no "${tag}"`, 'an ordinary page to leave to, for every language', `add "${tag}:" with url and title`);
}

/** A file under a name that nothing reads would be written in vain. */
function checkFiles(folder: ContentFolder, language: Language): void {
	const { tag, tier } = language;
	const words = wordFilesOf(language);
	const others = ['status.yaml', 'checks.yaml', 'NOTES.md', ...(tag === ORIGINAL ? [versionsFile] : [])];
	for (const name of folder.filesIn(tag)) {
		if ([...words, ...others].includes(name) || (tier === 1 && /^(pages|library)\/.+\.mdx$/.test(name))) continue;
		const expected = tier === 1 ? `a text ending in .mdx in pages/ or library/, or one of ${words.join(', ')}` : `one of ${[...words, ...others].join(', ')}`;
		folder.problem(`${tag}/${name}`, 1, 'a file without an original, which nothing reads', expected, 'correct the file name');
	}
}

function knownIds(folder: ContentFolder): KnownIds {
	const anything = { has: () => true };
	const ids = (name: string) => folder.declared(`facts/${name}.yaml`) ?? anything;
	const texts = [...folder.textsIn(`${ORIGINAL}/pages`), ...folder.textsIn(`${ORIGINAL}/library`).map((name) => `library/${name}`)];
	return { values: ids('values'), figures: ids('figures'), contacts: ids('contacts'), pages: new Set([...wordPages, ...texts]) };
}
