import fs from 'node:fs';
import path from 'node:path';
import { contentFolder } from './collections.ts';
import { splitText } from './text-files.ts';

/** Words a minute that a reader of a second language manages. A slow reader should not feel late. */
const wordsPerMinute = 150;

/** Minutes to read a text, at least one. @param file `en/library/signs.mdx` */
export function minutesToRead(file: string): number {
	const { body } = splitText(fs.readFileSync(path.join(contentFolder, file), 'utf8'));
	const words = body.replace(/<[^>]*>/g, 'value').match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
	return Math.max(1, Math.round(words / wordsPerMinute));
}
