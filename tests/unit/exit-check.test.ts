import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runWithNode } from '../../src/commands/node-version.mjs';
import { checkExit, type ExitCheck, type ExitLimits } from '../../src/lib/exit-check.ts';
import { areFit, exitReport } from '../../src/lib/exit-report.ts';

const exit = { url: 'https://nl.exit.example/koffie', title: 'Koffie & thee – “Voorbeeld”' };
const place = { file: 'content/facts/exits.yaml', lineOf: () => 3 };
const page = '<!doctype html><html class="a" lang="nl"><head><title>Koffie &amp; thee &ndash; &#8220;Voorbeeld&#x201D;</title></head><body></body></html>';
const typed = { 'Content-Type': 'text/html; charset=utf-8' };
/** Long enough for any machine: a test that is not about time must not fail for it. */
const patient: ExitLimits = { slowMs: 60_000, deadlineMs: 60_000 };

let server: http.Server;
let port: number;
let answer: http.RequestListener;
let asked: { address: string; agent: string | undefined; cookie: string | undefined }[];

beforeAll(async () => {
	server = http.createServer((request, response) => answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	({ port } = server.address() as AddressInfo);
});
afterAll(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
beforeEach(() => {
	asked = [];
});

/** Asks the server here under the names the addresses give: no test may reach the real ones. */
function ask(address: string, init: RequestInit): Promise<Response> {
	const { origin } = new URL(address);
	const { 'User-Agent': agent, Cookie: cookie } = init.headers as Record<string, string | undefined>;
	asked.push({ address, agent, cookie });
	return fetch(address.replace(origin, `http://127.0.0.1:${port}`), init);
}

const check = (listener: http.RequestListener, limits = patient) => {
	answer = listener;
	return checkExit('nl', exit, ask, limits);
};
const withPage = (html: string) => check((_, response) => response.writeHead(200, typed).end(html));
/** Answers the first address with a redirect, every other one with the page. */
const withRedirect = (target: string, headers = {}) =>
	check(({ url }, response) => {
		if (url === '/koffie') response.writeHead(302, { ...headers, Location: target }).end();
		else response.writeHead(200, typed).end(page);
	});
const found = ({ failures }: ExitCheck) => failures.map(([sentence]) => sentence);
const printed = (...checks: ExitCheck[]) => exitReport(checks, place).join('\n');

describe('The page that "Leave this page" leads to is fit', () => {
	it('when it answers as the file says', async () => {
		const result = await withPage(page);
		expect(result).toMatchObject({ failures: [], notes: [] });
		expect(printed(result)).toMatch(/^nl {2}ok {2}\d+\.\d s {2}Koffie & thee – “Voorbeeld”$/);
	});

	it.each([
		['names its language with its region', page.replace('"nl"', '"nl-BE"')],
		['writes its language without quotes, in capitals', page.replace('lang="nl"', 'LANG=NL')],
		['has another language in xml:lang and in a class', page.replace('class="a"', 'class="lang=en" xml:lang="en"')],
		['breaks the line of its title', page.replace('Koffie ', '\n\tKoffie\n')],
		['has another title in a comment', page.replace('<title', '<!-- <title>Thee</title> --><title')],
		['has a picture with a title', page.replace('<body>', '<body><svg><title>Kop</title></svg>')],
	])('when it %s', async (_, html) => {
		expect(found(await withPage(html))).toEqual([]);
	});

	it('when it sets a cookie of its own, whose name is told and whose value is not', async () => {
		const result = await check((_, response) => response.writeHead(200, { ...typed, 'Set-Cookie': 'Visit=secret; Path=/' }).end(page));
		expect(result.failures).toEqual([]);
		expect(printed(result)).toContain('exits.yaml:3  It sets cookies of its own (Visit) and works without them.');
		expect(printed(result)).not.toContain('secret');
	});

	it('when it has moved within its host; the new address is told', async () => {
		const result = await withRedirect('/Koffie_(drank)');
		expect(result.failures).toEqual([]);
		expect(printed(result)).toContain('Write url: "https://nl.exit.example/Koffie_(drank)"');
	});

	it('when it has moved to an address that the file may not hold, which is not proposed', async () => {
		const result = await withRedirect('/w?title=Koffie');
		expect(result.failures).toEqual([]);
		expect(result.notes).toEqual([expect.stringContaining('choose another')]);
	});
});

describe('The page that "Leave this page" leads to is unfit', () => {
	it.each([
		['in another language', page.replace('"nl"', '"en"'), 'a page in "en"'],
		['in a language that only begins alike', page.replace('"nl"', '"nld"'), 'a page in "nld"'],
		['in no language', page.replace(' lang="nl"', ''), 'a page that names no language'],
		['under another title', page.replace('Koffie', 'Caf&eacute;'), 'the title "Café & thee – “Voorbeeld”"'],
		['without a title', page.replace(/<title.*<\/title>/, ''), 'a page without title'],
	])('%s', async (_, html, sentence) => {
		expect(found(await withPage(html))).toEqual([sentence]);
	});

	it('on another host, which is not asked', async () => {
		expect(found(await withRedirect('https://elsewhere.example/koffie'))).toEqual(['a redirect to https://elsewhere.example/koffie']);
		expect(asked.map(({ address }) => address)).toEqual([exit.url]);
	});

	it('without encryption, asked for or redirected to', async () => {
		expect(found(await checkExit('nl', { ...exit, url: 'http://nl.exit.example/koffie' }, ask))).toEqual(['the address http://nl.exit.example/koffie']);
		expect(asked).toEqual([]);
		expect(found(await withRedirect('http://nl.exit.example/thee'))).toEqual(['a redirect to http://nl.exit.example/thee']);
	});

	it('behind a page that asks for consent', async () => {
		expect(found(await withRedirect('/consent/start'))).toEqual(['a redirect to https://nl.exit.example/consent/start, which seems to ask for consent']);
	});

	it('when it opens only after a cookie came back', async () => {
		const result = await withRedirect('/koffie', { 'Set-Cookie': 'Pass=1' });
		expect(found(result)).toEqual([expect.stringContaining('until the cookie Pass comes back')]);
		expect(result.notes).toEqual(['It sets cookies of its own (Pass).']);
	});

	it('when its redirects find no end', async () => {
		let count = 0;
		const result = await check((_, response) => response.writeHead(301, { Location: `/${(count += 1)}` }).end());
		expect(found(result)).toEqual(['more than 5 redirects']);
		expect(asked).toHaveLength(6);
	});

	it('when it is gone; title and language of the error page are not held against it', async () => {
		const result = await check((_, response) => response.writeHead(404, typed).end('<html lang="en"><title>Gone</title>'));
		expect(found(result)).toEqual(['status 404']);
		expect(printed(result)).toMatch(/^nl {2}unfit .*\n {4}content\/facts\/exits\.yaml:3 {2}Found status 404; expected status 200\. To mend: /);
	});

	it('when it is no web page', async () => {
		expect(found(await check((_, response) => response.writeHead(200, { 'Content-Type': 'text/html+xml' }).end(page)))).toEqual(['the type "text/html+xml"']);
	});

	it('when its last word comes late, however early the first', async () => {
		const result = await check(
			(_, response) => {
				response.writeHead(200, typed).flushHeaders();
				setTimeout(() => response.end(page), 120);
			},
			{ ...patient, slowMs: 100 },
		);
		expect(found(result)).toEqual([expect.stringMatching(/^the page after \d+\.\d s$/)]);
	});

	it('when it never ends', async () => {
		const result = await check((_, response) => response.writeHead(200, typed).write('<html lang="nl">'), { slowMs: 50, deadlineMs: 50 });
		expect(found(result)).toEqual(['no whole page within 0.1 s']);
		expect(result.isUnreachable).toBe(false);
	});

	it('when it breaks off', async () => {
		const result = await check((_, response) => {
			response.writeHead(200, typed).write('<html lang="nl">');
			setImmediate(() => response.destroy());
		});
		expect(found(result)).toEqual([expect.stringMatching(/^a page that could not be opened: (?!fetch failed|terminated)./)]);
	});
});

describe('The check of the exits', () => {
	it('asks once, says for whom, and sends no cookie', async () => {
		await withPage(page.replace('"nl"', '"en"'));
		expect(asked).toEqual([{ address: exit.url, agent: 'payoke-site check:exits', cookie: undefined }]);
	});

	it('fails for one unfit page among fit ones', async () => {
		const [fit, unfit] = [await withPage(page), await withPage('')];
		expect([areFit([fit]), areFit([fit, unfit])]).toEqual([true, false]);
	});
});

describe('Without a server', () => {
	let closedPort: number;
	let folder: string;

	beforeEach(async () => {
		const closed = http.createServer();
		await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
		closedPort = (closed.address() as AddressInfo).port;
		await new Promise((resolve) => closed.close(resolve));
		folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exits-'));
	});
	afterEach(() => fs.rmSync(folder, { recursive: true }));

	const nobody = () => checkExit('nl', { ...exit, url: `https://127.0.0.1:${closedPort}/koffie` }, fetch, patient);

	it('one page is unfit, and says that there was no connection', async () => {
		const result = printed(await nobody(), await withPage(page));
		expect(result).toContain('Found no connection to 127.0.0.1');
		expect(result).toContain('nl  ok');
	});

	it('all pages together are one sentence', async () => {
		expect(printed(await nobody(), await nobody())).toBe('The pages could not be opened: no connection.');
	});

	it('the command says so and fails', async () => {
		const url = `https://127.0.0.1:${closedPort}/koffie`;
		fs.mkdirSync(path.join(folder, 'facts'));
		fs.writeFileSync(path.join(folder, 'facts/exits.yaml'), ['nl', 'fr'].map((tag) => `${tag}: { url: "${url}", title: "Koffie" }\n`).join(''));
		const { code, output } = await runWithNode(['src/commands/check-exits.ts'], { env: { CONTENT_FOLDER: folder }, quiet: true });
		expect([code, output]).toEqual([1, 'The pages could not be opened: no connection.\n']);
	});
});
