import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../src/commands/server.mjs';
import { frameLine } from '../../src/lib/frame-line.ts';

/** The hosts of a visit. Three sites to a browser, and all of them this machine, without a name server. */
export const hosts = { site: 'site.localhost', search: 'search.localhost', destination: 'destination.localhost' };

/** A finished build that is served, and what to know it by. */
export interface Build {
	folder: string;
	address: string;
	/** Where the exit leads, by the path of its real address: the title its page has. */
	titles: Record<string, string>;
	/** A sentence of the cover in each language. */
	covers: string[];
	close: () => Promise<void>;
}

/** The web of one visit: the site, the page from which the reader comes, and a stand-in for the page that the exit leads to. */
export interface Web {
	/** Address of the site, without a slash at the end. */
	site: string;
	/** A page of results with a neutral title. `#result` leads to the page of the visit, `#direct` to the destination. */
	search: string;
	/** Start of every address of the destination. */
	destination: string;
	/** Texts by which the pages are known. */
	marks: { search: string; town: string; destination: string; covers: string[] };
	/** Paths that were asked of the site, in order. */
	asked: string[];
	/** What the requests for the destination told about where the reader was, in order; `none` for nothing. */
	referrers: string[];
	/** How many of these requests the browser gave up before they were answered. */
	givenUp(): number;
	/** Keeps the answers of the destination back for so long. */
	hold(milliseconds: number): void;
	/** The destination no longer answers; the site does. */
	cutDestination(): Promise<void>;
	close(): Promise<void>;
}

const page = (title: string, body: string) => `<!doctype html><html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`;

const marks = { search: 'The first result', town: 'Opening hours', destination: 'Just an article.' };

/** Path of a page of somebody else that shows the help document in a frame. */
export const townPath = '/town';

/**
 * The page around the frame, as narrow as a telephone, with the line that the site gives to others. `#over-exit` lies over the exit in
 * the frame and lets presses through: no protocol reaches into a frame of another site in the same way.
 */
function townPage(site: string): string {
	const place = 'position:absolute;left:0;bottom:85px;width:100%;height:10px;pointer-events:none';
	const frame = `<div style="position:relative;width:360px">${frameLine('en', `${site}/info/en/`)}<i id="over-exit" style="${place}"></i></div>`;
	return page('Town hall', `<p>${marks.town}</p>${frame}`);
}

/**
 * Serves a finished build for visits.
 *
 * @param exits Where the exit leads, by language.
 */
export async function serveBuild(folder: string, exits: Record<string, { url: string; title: string }>): Promise<Build> {
	const covers = Object.keys(exits).map((tag) => {
		const cover = /<template id="?cover.*?<p>(.*?)<\/p>/s.exec(fs.readFileSync(`${folder}/info/${tag}/index.html`, 'utf8'));
		return cover?.[1] ?? '';
	});
	const titles = Object.fromEntries(Object.values(exits).map(({ url, title }) => [new URL(url).pathname, title]));
	return { folder, titles, covers, ...(await serve(folder, 0)) };
}

/**
 * Starts the web of one visit.
 *
 * @param arrival Path of the page that the search leads to.
 * @param allowsScript Whether scripts of the site may run. False for browsers that cannot be told to run none.
 */
export async function startWeb(build: Build, arrival: string, allowsScript = true): Promise<Web> {
	const referrers: string[] = [];
	const asked: string[] = [];
	let [holdMs, givenUp] = [0, 0];
	const destination = await listen(hosts.destination, (request, response) => {
		const title = build.titles[request.url ?? ''];
		// Browsers ask for an icon by themselves; only pages count.
		if (!title) return void response.writeHead(404).end();
		referrers.push(request.headers.referer ?? 'none');
		const answer = setTimeout(() => send(response, page(title, `<p>${marks.destination}</p>`)), holdMs);
		response.once('close', () => {
			if (response.writableEnded) return;
			clearTimeout(answer);
			givenUp += 1;
		});
	});
	const site = await listen(hosts.site, (request, response) => {
		asked.push(request.url!);
		if (request.url === leakyPage.path) return sendLeakyPage(response);
		return void passOn(build.address, destination.address, allowsScript, request, response);
	});
	const search = await listen(hosts.search, (request, response) => {
		if (request.url === townPath) return send(response, townPage(site.address));
		if (request.url !== '/') return void response.writeHead(404).end();
		const result = arrival === townPath ? townPath : site.address + arrival;
		const direct = `${destination.address}${Object.keys(build.titles).at(-1)}`;
		send(response, page('Results', `<p><a id="result" href="${result}">${marks.search}</a></p><p><a id="direct" href="${direct}">Another</a></p>`));
	});
	return {
		site: site.address,
		search: `${search.address}/`,
		destination: destination.address,
		marks: { ...marks, covers: build.covers },
		asked,
		referrers,
		givenUp: () => givenUp,
		hold: (milliseconds) => (holdMs = milliseconds),
		cutDestination: destination.close,
		close: async () => void (await Promise.all([site.close(), search.close(), destination.close()])),
	};
}

/**
 * Answers with what the build's own server answers, with all its headers, but never compressed: a text that a browser kept would
 * not be found in a compressed copy. The security policy allows scripts by their text and no addresses, so the exit's may change.
 */
async function passOn(build: string, destination: string, allowsScript: boolean, request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
	const answer = await fetch(new URL(request.url!, build), { headers: { 'accept-encoding': 'identity' }, redirect: 'manual' });
	const headers = Object.fromEntries([...answer.headers].filter(([name]) => !/^(connection|keep-alive|content-length|transfer-encoding)$/.test(name)));
	let body: Buffer | string = Buffer.from(await answer.arrayBuffer());
	if (headers['content-type']?.startsWith('text/html')) {
		body = body.toString('utf8').replaceAll(/https:\/\/\w+\.wikipedia\.org/g, destination);
		if (!allowsScript) headers['content-security-policy'] += "; script-src 'none'";
		// Other sites that frame the help document are encrypted; those of a visit are on this machine and need not be.
		headers['content-security-policy'] = headers['content-security-policy']!.replace("'self' https:", "'self' https: http:");
	}
	response.writeHead(answer.status, headers).end(body);
}

/** A page that does everything that the site never does: what it leaves behind must be found, or nothing proves anything. */
export const leakyPage = { path: '/leaky/', title: 'Help for victims', sentence: 'This sentence is kept on purpose, and must be found again.' };

function sendLeakyPage(response: http.ServerResponse): void {
	const script = "localStorage.setItem('kept', 'yes'); document.documentElement.dataset.stored = 'yes'";
	response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'max-age=86400', 'Set-Cookie': 'kept=yes; Max-Age=86400' });
	response.end(page(leakyPage.title, `<p>${leakyPage.sentence}</p><script>${script}</script>`));
}

function send(response: http.ServerResponse, html: string): void {
	response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(html);
}

interface Running {
	address: string;
	close: () => Promise<void>;
}

async function listen(host: string, answer: http.RequestListener): Promise<Running> {
	const server = http.createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	let isOpen = true;
	return {
		address: `http://${host}:${(server.address() as AddressInfo).port}`,
		close: async () => {
			if (!isOpen) return;
			isOpen = false;
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}
