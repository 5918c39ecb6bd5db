import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { minutesToRead } from '../../src/lib/reading-time.ts';

const folder = await vi.hoisted(async () => {
	const fs = await import('node:fs');
	const os = await import('node:os');
	const path = await import('node:path');
	return (process.env.CONTENT_FOLDER = fs.mkdtempSync(path.join(os.tmpdir(), 'reading-')));
});

afterAll(() => fs.rmSync(folder, { recursive: true }));

/** Minutes for a text with this body, under a head of several words. */
function minutesFor(body: string): number {
	fs.writeFileSync(path.join(folder, 'text.mdx'), `---\ntitle: ${'long '.repeat(500)}\n---\n\n${body}\n`);
	return minutesToRead('text.mdx');
}

describe('The time to read a text', () => {
	it.each([
		[0, 1],
		[20, 1],
		[300, 2],
		[740, 5],
	])('suits a slow reader: %d words', (count, minutes) => {
		expect(minutesFor('word '.repeat(count))).toBe(minutes);
	});

	it('counts a fact as one word, however long its id', () => {
		expect(minutesFor('<Value id="a-b-c-d" /> '.repeat(300))).toBe(2);
	});

	it('counts words of every script', () => {
		expect(minutesFor('слово '.repeat(300))).toBe(2);
	});

	it('counts a word with an apostrophe or a hyphen once', () => {
		expect(minutesFor('l’auto-école '.repeat(300))).toBe(2);
	});
});
