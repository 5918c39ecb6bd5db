import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/lib/collections.ts';

const { content } = readContent(path.resolve('content'));

/** Files with words or code, without the facts: the one place where numbers are typed. */
const files = ['content', 'src'].flatMap((folder) =>
	fs
		.readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
		.filter((file) => /\.(yaml|mdx|md|astro|ts|mjs|js|css)$/.test(file) && !file.startsWith('content/facts/')),
);

/** Lines of all files that fit, each with its place. Digits of other scripts count as digits. */
function linesWith(pattern: RegExp): string[] {
	return files.flatMap((file) =>
		fs
			.readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((line, index) => (pattern.test(latinDigits(line)) ? [`${file}:${index + 1}  ${line.trim()}`] : [])),
	);
}

function latinDigits(text: string): string {
	return text.replace(/\p{Nd}/gu, (digit) => String((digit.codePointAt(0)! - zeroOf(digit)) % 10));
}

/** Digits of a script stand in a row of ten; this is the first of them. */
function zeroOf(digit: string): number {
	let code = digit.codePointAt(0)!;
	while (/\p{Nd}/u.test(String.fromCodePoint(code - 1)) && digit.codePointAt(0)! - code < 9) code -= 1;
	return code;
}

describe('Outside content/facts', () => {
	it('no number with a country code is typed', () => {
		expect(linesWith(/(?<![\w+.])(\+|00)[1-9]\d{0,2}([ ./()-]{0,2}\d){6,}/)).toEqual([]);
	});

	it('no number in groups, as Belgian numbers are written, is typed', () => {
		expect(linesWith(/(?<![\w.,+-])0\d{1,3}[ ./-]{1,3}\d{2,3}([ ./-]\d{2}){1,3}(?!\d)/)).toEqual([]);
	});

	it('no link dials a typed number', () => {
		expect(linesWith(/tel:\+?\d/)).toEqual([]);
	});

	const numbers = Object.entries(content.contacts).flatMap(([id, { phone }]) => (phone && phone.dial.length > 4 ? [{ id, ...phone }] : []));

	it.each(numbers)('the number of $id is not typed again, however it is grouped', ({ value }) => {
		const digits = value.replace(/\D/g, '').replace(/^0/, '').split('').join('[ ./()-]{0,2}');
		expect(linesWith(new RegExp(`(?<!\\d)(?:\\+?32|0032|0)?[ .]?${digits}(?!\\d)`))).toEqual([]);
	});
});
