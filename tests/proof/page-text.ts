import fs from 'node:fs';
import path from 'node:path';
import { decodeHTML } from 'entities';

/** Shorter pieces, like the name of a language, stand in browsers' own files too. */
const shortest = 18;

/**
 * Sentences of a finished page, as a browser could have kept them: as they are written in the page, and as they are read. Without
 * the cover, which may be seen.
 *
 * @param build Folder of the build.
 * @param address Path of the page, like `/info/en/`.
 */
export function sentencesOf(build: string, address: string): string[] {
	return sentencesIn(fs.readFileSync(path.join(build, address, 'index.html'), 'utf8'));
}

/** The same for the text of a page. */
export function sentencesIn(html: string): string[] {
	const body = html.slice(html.indexOf('<body')).replaceAll(/<(template|script|style)\b.*?<\/\1>/gs, ' ');
	const pieces = body
		.split(/<[^>]*>/)
		.flatMap((text) => text.split(/(?<=[.!?])\s+/))
		.map((piece) => piece.trim());
	return [...new Set(pieces.flatMap((piece) => [piece, decodeHTML(piece)]))].filter((piece) => piece.length >= shortest);
}

/** The title of a finished page. */
export function titleOf(build: string, address: string): string {
	const html = fs.readFileSync(path.join(build, address, 'index.html'), 'utf8');
	return decodeHTML(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '');
}
