/**
 * Writes the content of the pseudo-languages: English at double length, to be shown mirrored, since layouts that hold with it hold for
 * languages that nobody here can read yet; and a help document that has just been begun: one file and nothing else.
 * Run as `node src/commands/run.mjs tests/pseudo-language.ts TARGET`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { splitText } from '../src/lib/text-files.ts';

const TAG = 'ar-XB';
/** A new language: its line in src/languages.ts, and this one file in its folder. */
const newcomer = 'en-XA';
/** One text stays untranslated, so that there is a page on which the original stands in. */
export const untranslated = 'library/blue-heart';
const exitsFile = 'facts/exits.yaml';
/** Limits of src/schemas/pages.ts: a longer title would be refused, whatever its language. */
const limits = { title: 70, summary: 400 };

/**
 * Copies `content/` and adds the pseudo-languages, made from English.
 *
 * @param target Folder to write; what was there is removed.
 */
export function writePseudoContent(target: string): void {
	fs.rmSync(target, { recursive: true, force: true });
	fs.cpSync('content', target, { recursive: true });
	const english = path.join(target, 'en');
	for (const name of fs.readdirSync(english, { recursive: true, encoding: 'utf8' })) {
		const text = () => fs.readFileSync(path.join(english, name), 'utf8');
		if (name === path.normalize(`${untranslated}.mdx`) || ['checks.yaml', 'versions.yaml'].includes(name)) continue;
		if (name.endsWith('.mdx')) write(path.join(target, TAG, name), doubledText(text()));
		else if (path.basename(name) === 'status.yaml') write(path.join(target, TAG, name), stringify(followed(parse(text()) as Head)));
		else if (name.endsWith('.yaml')) write(path.join(target, TAG, name), stringify(doubledWords(parse(text()) as WordFile), { lineWidth: 0 }));
	}
	const help = parse(fs.readFileSync(path.join(english, 'help.yaml'), 'utf8')) as Record<string, string>;
	write(path.join(target, newcomer, 'help.yaml'), stringify(accented(help), { lineWidth: 0 }));
	const exits = fs.readFileSync(path.join(target, exitsFile), 'utf8');
	fs.appendFileSync(path.join(target, exitsFile), stringify({ [TAG]: (parse(exits) as Record<string, unknown>).en }));
}

type WordFile = Record<string, string | Record<string, string>>;
type Head = Record<string, unknown> & { changes?: { on: string }[] };

/** Every text twice, also in plural forms; holes stay single, since each of them has to stand exactly once. */
function doubledWords(words: WordFile): WordFile {
	return Object.fromEntries(
		Object.entries(words).map(([key, entry]) => [
			key,
			typeof entry === 'string' ? doubledEntry(entry) : Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, doubledEntry(text)])),
		]),
	);
}

/** Every text with an accent on its vowels; what stands in braces stays. */
function accented(words: Record<string, string>): Record<string, string> {
	const accents: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };
	const accent = (text: string) => text.replace(/\{[^}]*\}|[aeiou]/g, (piece) => accents[piece] ?? piece);
	return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, accent(text)]));
}

function doubledEntry(text: string): string {
	return doubledBetween(text, /(\{[^}]*\})/);
}

function doubledText(text: string): string {
	const { head, body } = splitText(text);
	const data = followed(parse(head!) as Head);
	for (const [key, limit] of Object.entries(limits)) data[key] = doubledUpTo(limit, data[key] as string);
	const lines = body.split('\n').map((line) => {
		const mark = line.match(/^\s*(?:#+|[-*>]|\d+\.)?\s*/)![0];
		return mark + doubledBetween(line.slice(mark.length), /(<[^>]*>|\]\([^)]*\)|\[|\*+)/);
	});
	return `---\n${stringify(data, { lineWidth: 0 })}---\n${lines.join('\n')}`;
}

/** The head of a translation in place of an original's. */
function followed({ changes, ...rest }: Head): Head {
	return { ...rest, follows: changes![0]!.on, by: ['pseudo-language'] };
}

/** Doubles what stands between the pieces that have to stay single. @param single A pattern with one group around all of it. */
function doubledBetween(text: string, single: RegExp): string {
	return text
		.split(single)
		.map((piece, index) => (index % 2 === 0 ? doubled(piece) : piece))
		.join('');
}

/** Words twice; the spaces around them and pieces without letters stay. */
function doubled(piece: string): string {
	const [, before, words, after] = piece.match(/^(\s*)([\s\S]*?)(\s*)$/) as unknown as [string, string, string, string];
	// Quotation marks around a hole have their partner in another piece.
	return /\p{L}/u.test(words) ? `${before}${words.replace(/[“”]/g, '')} ${words}${after}` : piece;
}

function doubledUpTo(limit: number, text: string): string {
	const words = text.trim().split(/\s+/);
	let result = words.join(' ');
	for (const word of words) {
		if (`${result} ${word}`.length > limit) break;
		result += ` ${word}`;
	}
	return result;
}

function write(file: string, text: string): void {
	fs.mkdirSync(path.dirname(file), { recursive: true });
	fs.writeFileSync(file, text);
}

if (import.meta.main) {
	const [target] = process.argv.slice(2);
	if (!target) throw new Error('Name the folder to write, such as .cache/test/pseudo-content.');
	writePseudoContent(target);
}
