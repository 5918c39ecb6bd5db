import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sentencesIn } from '../proof/page-text.ts';
import { readTraces } from '../proof/profile-traces.ts';
import { unpackLz4 } from '../proof/unpack.ts';

const sentence = 'You can leave at any moment.';
const host = 'site.localhost';
let folder: string;

beforeEach(() => void (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'profile-'))));
afterEach(() => fs.rmSync(folder, { recursive: true }));

function write(file: string, content: string | Buffer): void {
	const full = path.join(folder, file);
	fs.mkdirSync(path.dirname(full), { recursive: true });
	fs.writeFileSync(full, content);
}

const found = (control?: string) => {
	const traces = readTraces(path.join(folder, 'visit'), { sentences: [sentence], host, control });
	return Object.fromEntries(Object.entries(traces).map(([kind, files]) => [kind, [...(files as Map<string, unknown>).keys()]]));
};

/** A session file of Firefox, all of it literal: what its packer writes for short texts. */
function mozLz4(text: string): Buffer {
	const literal = Buffer.from(text);
	const length = literal.length - 15;
	const head = Buffer.alloc(12);
	head.write('mozLz40\0');
	head.writeUInt32LE(literal.length, 8);
	return Buffer.concat([head, Buffer.from([0xf0, ...Array<number>(Math.floor(length / 255)).fill(255), length % 255]), literal]);
}

describe('In a profile', () => {
	it.each<[string, string | Buffer]>([
		['plain', `…${sentence}…`],
		['in sixteen bits', Buffer.from(sentence, 'utf16le')],
		['packed as gzip inside a file', Buffer.concat([Buffer.from('head'), gzipSync(`<p>${sentence}</p>`), Buffer.from('tail')])],
		['packed as a session of Firefox', mozLz4(`{"title":"${sentence}"}`)],
	])('a sentence is found %s', (_, content) => {
		write('visit/Default/Cache/entry_0', content);
		expect(found().text).toEqual(['Cache']);
	});

	it('a word of the subject is found in any spelling', () => {
		write('visit/Default/History', 'TRAFFICKING');
		expect(found().subject).toEqual(['History']);
	});

	it('an address is found in the name of a file too', () => {
		write('visit/profile/storage/default/http+++site.localhost/ls/data.sqlite', 'x');
		expect(found()).toMatchObject({ address: ['storage'], storage: ['localStorage'] });
	});

	it('a picture of the page is found beside pictures of others', () => {
		const picture = (address: string) => Buffer.concat([Buffer.from('\x89PNG', 'latin1'), Buffer.from(address), Buffer.alloc(5000)]);
		write('control/profile/cache/thumbnails/1.png', picture('search.localhost'));
		write('visit/profile/cache/thumbnails/2.png', picture('search.localhost:1'));
		expect(found(path.join(folder, 'control')).picture).toEqual([]);
		write('visit/profile/cache/thumbnails/3.png', picture(host));
		expect(found(path.join(folder, 'control')).picture).toEqual(['thumbnails']);
	});

	it('a cookie is found', () => {
		write('visit/profile/cookies.sqlite-wal', 'x');
		write('visit/profile/cookies.sqlite', host);
		expect(found().storage).toEqual(['cookies']);
	});

	it('the storage of a tab is found in a session of Firefox', () => {
		write('visit/profile/sessionstore.jsonlz4', mozLz4(`{"tabs":[{"storage":{"http://${host}:1":{"kept":"yes"}}}]}`));
		expect(found().storage).toEqual(['sessionStorage']);
	});

	it('a word that the browser has by itself does not count, and one beside it does', () => {
		write('control/Default/Dictionary', 'victim');
		write('visit/Default/Dictionary', 'victim, and more');
		expect(found(path.join(folder, 'control')).subject).toEqual([]);
		write('visit/Default/Dictionary', 'victim of trafficking');
		expect(found(path.join(folder, 'control')).subject).toEqual(['Dictionary']);
	});
});

describe('LZ4', () => {
	it('repeats what it has written, also while it writes it', () => {
		expect(unpackLz4(Buffer.from([0x24, 0x61, 0x62, 2, 0, 0x10, 0x63]), 11).toString()).toBe('ababababab' + 'c');
	});
});

describe('Sentences of a page', () => {
	it('are those of its text, as written and as read, without the cover', () => {
		const html = `<head><title>Not this long title</title></head><body><template><p>Not this sentence of the cover.</p></template>
			<p>One sentence, which is long. Another &amp; the last one.</p><p>Short.</p></body>`;
		expect(sentencesIn(html)).toEqual(['One sentence, which is long.', 'Another &amp; the last one.', 'Another & the last one.']);
	});
});
