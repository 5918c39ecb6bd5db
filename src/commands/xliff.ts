/**
 * For agencies: `npm run xliff -- export ar` writes ar.xlf into the project's folder, with every sentence and its translation so far;
 * `npm run xliff -- import ar.xlf` puts what comes back into content/ar/. Nothing is written unless all of it can be read.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { languageOf, ORIGINAL } from '../languages.ts';
import { contentFolder, readContent } from '../lib/collections.ts';
import { isWordOf, wordFiles, wordFilesOf, type WordList } from '../lib/content-words.ts';
import { commentsIn, wordFileText } from '../lib/word-file-text.ts';
import { fromXliff, toXliff, type ExportedFile } from '../lib/xliff.ts';

const [direction, name] = process.argv.slice(2);
try {
	if (direction === 'export' && name) await exportLanguage(name);
	else if (direction === 'import' && name) await importFile(name);
	else throw new Error('Found no task; expected export with a language, or import with a file. To mend: npm run xliff -- export ar');
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}

async function exportLanguage(tag: string): Promise<void> {
	const language = languageOf(tag);
	const { words } = readContent(contentFolder).content;
	const files: Record<string, ExportedFile> = {};
	for (const file of wordFilesOf(language)) {
		const own = (list: WordList) => keysOf(list, file, (key) => isWordOf(language, key));
		files[file] = { original: own(words[ORIGINAL]!), translation: own(words[tag] ?? {}), comments: commentsIn(originalText(file)) };
	}
	fs.writeFileSync(`${tag}.xlf`, await toXliff(tag, files));
	console.log(`Written: ${tag}.xlf. Send it to the translators, with content/${tag}/NOTES.md.`);
}

async function importFile(file: string): Promise<void> {
	const { tag, files } = await fromXliff(fs.readFileSync(file, 'utf8'));
	const language = languageOf(tag);
	const { words } = readContent(contentFolder).content;
	const texts = Object.entries(files).map(([wordFile, list]) => {
		if (!wordFilesOf(language).includes(wordFile))
			throw new Error(`Found the file "${wordFile}"; expected one of ${wordFilesOf(language).join(', ')}. To mend: export the language anew`);
		const known = keysOf(words[ORIGINAL]!, wordFile, (key) => isWordOf(language, key));
		const unknown = Object.keys(list).filter((key) => !(key in known));
		if (unknown.length > 0)
			throw new Error(`Found the unknown keys ${unknown.join(', ')}; expected keys of content/${ORIGINAL}/${wordFile}. To mend: export the language anew`);
		return [wordFile, wordFileText(originalText(wordFile), list)] as const;
	});
	for (const [wordFile, text] of texts) {
		const target = path.join(contentFolder, tag, wordFile);
		fs.mkdirSync(path.dirname(target), { recursive: true });
		fs.writeFileSync(target, text);
	}
	console.log(`Written: ${texts.map(([wordFile]) => `content/${tag}/${wordFile}`).join(', ')}. Now run: npm run check:content`);
}

/** Words of one file, by the file's own keys: those of the original's file, since two files may have keys that begin alike. */
function keysOf(list: WordList, file: string, isWanted: (key: string) => boolean): WordList {
	const prefix = wordFiles[file]!;
	const keys = Object.keys(parse(originalText(file)) as object).filter((key) => isWanted(prefix + key));
	return Object.fromEntries(keys.flatMap((key) => (list[prefix + key] === undefined ? [] : [[key, list[prefix + key]!]])));
}

function originalText(file: string): string {
	return fs.readFileSync(path.join(contentFolder, ORIGINAL, file), 'utf8');
}
