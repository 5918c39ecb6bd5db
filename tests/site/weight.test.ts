import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesOf, siteFolder } from '../built-pages.ts';
import { attribute, documents, fileOf, type BuiltDocument } from './built-documents.ts';

const scriptBudget = 10_000;
const viewBudget = 100_000;

describe('Every page', () => {
	it('has at most 10 kB of scripts', () => {
		const heavy = documents.map((page): [string, number] => [page.address, inlineScriptBytes(page) + scriptFileBytes(page)]);
		expect(heavy.filter(([, bytes]) => bytes > scriptBudget)).toEqual([]);
	});

	it('shows itself with at most 100 kB: the page, its fonts and its scripts', () => {
		const heavy = documents.map((page): [string, number] => [page.address, compressedBytes(page.file) + fontBytes(page) + scriptFileBytes(page)]);
		expect(heavy.filter(([, bytes]) => bytes > viewBudget)).toEqual([]);
	});
});

describe('A compressed copy', () => {
	it('is the file itself, in brotli', () => {
		const others = filesOf(siteFolder, '.br').filter((file) => !isCopy(file, '.br', brotliDecompressSync));
		expect(others).toEqual([]);
	});

	it('is the file itself, in gzip', () => {
		const others = filesOf(siteFolder, '.gz').filter((file) => !isCopy(file, '.gz', gunzipSync));
		expect(others).toEqual([]);
	});

	it('goes with every page', () => {
		expect(filesOf(siteFolder, '.html').filter((file) => !fs.existsSync(path.join(siteFolder, `${file}.br`)))).toEqual([]);
	});
});

function isCopy(file: string, ending: string, unpack: (data: Buffer) => Buffer): boolean {
	const copy = path.join(siteFolder, file);
	return unpack(fs.readFileSync(copy)).equals(fs.readFileSync(copy.slice(0, -ending.length)));
}

function inlineScriptBytes({ html }: BuiltDocument): number {
	const scripts = [...html.matchAll(/<script(?![^>]*(?:\ssrc=|json))[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text!);
	return brotliCompressSync(scripts.join('\n')).length;
}

function scriptFileBytes({ all }: BuiltDocument): number {
	return sum(all('script[src]').map((script) => compressedBytes(fileOf(attribute(script, 'src')!)!)));
}

function fontBytes({ html }: BuiltDocument): number {
	const fonts = new Set([...html.matchAll(/url\(["']?(\/[^"')]+\.woff2)/g)].map(([, address]) => address!));
	return sum([...fonts].map((address) => fs.statSync(fileOf(address)!).size));
}

function compressedBytes(file: string): number {
	return fs.statSync(`${file}.br`).size;
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
