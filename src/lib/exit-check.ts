import { decodeHTML } from 'entities';
import type { Exit } from '../schemas/facts.ts';
import type { Message } from './content-folder.ts';

/** What is used of the platform's `fetch`, so that a test can hand in its own. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** How long a destination may take. */
export interface ExitLimits {
	/** From here on it is too slow for somebody who has to leave. The whole page counts, with its redirects. */
	slowMs: number;
	/** Nobody waits any longer, this check neither. */
	deadlineMs: number;
}

/** What was found out about one destination of "Leave this page". */
export interface ExitCheck {
	tag: string;
	exit: Exit;
	/** From asking to the last byte; `undefined` when the answer did not come to an end. */
	milliseconds?: number;
	/** Why readers must not be led there any more; empty when it is fit. */
	failures: Message[];
	/** Sentences worth knowing that make nothing unfit. */
	notes: string[];
	/** No connection came about. When this is so for every destination, the fault is on our side. */
	isUnreachable: boolean;
}

/** An answer after its redirects; `obstacle` when one of them leads where no reader may be led. */
interface Visit {
	address: string;
	response: Response;
	cookies: string[];
	obstacle?: Message;
}

const defaultLimits: ExitLimits = { slowMs: 2_500, deadlineMs: 10_000 };
const maxRedirects = 5;
const anotherPage = 'choose another ordinary page in this language';
const consentWords = /consent|cookie|gdpr|privacy/i;

/** What Node says when nothing at the other end was reached: no such name, nobody there, no way. */
const noConnectionCodes = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'ENETDOWN', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

/**
 * Opens the destination of the exit in one language and tells whether it is still fit: encrypted, whole and fast, on the same host, in
 * the right language, under the title that the cover shows before it. A page that works without sending a cookie back needs none.
 * What the page's own scripts do, such as asking for consent, cannot be seen from here.
 *
 * One request, and one more for each redirect within the host; another host is never asked.
 *
 * @param tag Language of the exit.
 */
export async function checkExit(tag: string, exit: Exit, fetch: Fetch, limits: ExitLimits = defaultLimits): Promise<ExitCheck> {
	const check: ExitCheck = { tag, exit, failures: [], notes: [], isUnreachable: false };
	if (!exit.url.startsWith('https://')) {
		check.failures.push([`the address ${exit.url}`, 'one that starts with https://', anotherPage]);
		return check;
	}
	const signal = AbortSignal.timeout(limits.deadlineMs);
	const started = performance.now();
	try {
		const visit = await follow(exit.url, fetch, signal);
		const html = await read(visit);
		check.milliseconds = performance.now() - started;
		check.failures = visit.obstacle ? [visit.obstacle] : (answerFailures(visit) ?? pageFailures(html, tag, exit));
		if (check.milliseconds >= limits.slowMs) check.failures.push(slowness(check.milliseconds, limits.slowMs));
		check.notes = notesOn(visit, exit, check.failures.length === 0);
	} catch (error) {
		check.isUnreachable = !signal.aborted && noConnectionCodes.includes(codeOf(error));
		check.failures.push(silence(exit, error, signal.aborted ? limits.deadlineMs : undefined, check.isUnreachable));
	}
	return check;
}

/** Seconds for people: `0.3 s`. */
export function inSeconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Goes after redirects by hand: followed automatically, one to another host would already have been asked when it is noticed. */
async function follow(start: string, fetch: Fetch, signal: AbortSignal): Promise<Visit> {
	const seen: string[] = [];
	const cookies = new Set<string>();
	for (let address = start; ;) {
		seen.push(address);
		const response = await fetch(address, { redirect: 'manual', headers: { 'User-Agent': 'payoke-site check:exits', Accept: 'text/html' }, signal });
		for (const cookie of response.headers.getSetCookie()) cookies.add(cookie.split('=')[0]!.trim());
		const target = redirectOf(response, address);
		const obstacle = target ? obstacleOn(target, seen, [...cookies]) : undefined;
		if (!target || obstacle) return { address, response, cookies: [...cookies], obstacle };
		await response.body?.cancel();
		address = target;
	}
}

function redirectOf(response: Response, address: string): string | undefined {
	const target = response.headers.get('Location');
	if (![301, 302, 303, 307, 308].includes(response.status) || !target) return undefined;
	return URL.parse(target, address)?.href;
}

function obstacleOn(target: string, seen: string[], cookies: string[]): Message | undefined {
	const [from, to] = [new URL(seen[0]!), new URL(target)];
	const found = `a redirect to ${target}`;
	if (consentWords.test(target) && !consentWords.test(from.href)) return [`${found}, which seems to ask for consent`, 'the page at once', anotherPage];
	if (to.hostname !== from.hostname) return [found, `a page on ${from.hostname}`, `${anotherPage}, or open that address and use it if it is fit`];
	if (to.protocol !== 'https:') return [found, 'a page that stays encrypted', anotherPage];
	if (seen.includes(target)) {
		const reason = cookies.length > 0 ? ` that goes round until the cookie ${cookies.join(', ')} comes back` : ' that goes round in a circle';
		return [found + reason, 'a page that opens without a cookie', anotherPage];
	}
	return seen.length > maxRedirects ? [`more than ${maxRedirects} redirects`, 'the page at once', anotherPage] : undefined;
}

/** The text of a page; nothing is loaded of an answer that is none. */
async function read({ response, obstacle }: Visit): Promise<string> {
	if (!obstacle && response.status === 200 && isHtml(response)) return response.text();
	await response.body?.cancel();
	return '';
}

function isHtml(response: Response): boolean {
	return /^text\/html\s*(;|$)/i.test(response.headers.get('Content-Type') ?? '');
}

/** What is wrong before a word of the page is read; title and language of an error page would only confuse. */
function answerFailures({ response }: Visit): Message[] | undefined {
	if (response.status !== 200) {
		return [[`status ${response.status}`, 'status 200', `open the address in a browser; if it works there, check again later, else ${anotherPage}`]];
	}
	if (!isHtml(response)) return [[`the type "${response.headers.get('Content-Type') ?? ''}"`, 'a page, text/html', anotherPage]];
	return undefined;
}

function pageFailures(html: string, tag: string, exit: Exit): Message[] {
	const failures: Message[] = [];
	const page = html.replace(/<!--.*?-->/gs, '');
	const language = languageOf(page);
	const isRight = language !== undefined && `${language}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase());
	if (!isRight) failures.push([language === undefined ? 'a page that names no language' : `a page in "${language}"`, `one in "${tag}"`, anotherPage]);
	const title = titleOf(page);
	if (title !== exit.title) {
		const mend = title ? `open the page; if it is still an ordinary one, write title: ${JSON.stringify(title)}` : anotherPage;
		failures.push([title ? `the title "${title}"` : 'a page without title', `"${exit.title}"`, mend]);
	}
	return failures;
}

/** Attributes are read one by one: a class may contain the letters `lang=`, and `xml:lang` is another attribute. */
function languageOf(page: string): string | undefined {
	const start = page.match(/<html((?:\s(?:"[^"]*"|'[^']*'|[^>"'])*)?)>/i)?.[1] ?? '';
	for (const [, name, double, single, bare] of start.matchAll(/([^\s"'=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)) {
		if (name!.toLowerCase() === 'lang') return double ?? single ?? bare;
	}
	return undefined;
}

/** As browsers show it in the tab: entities read, line breaks and doubled spaces made one space. */
function titleOf(page: string): string | undefined {
	const title = page.match(/<title(?:\s[^>]*)?>(.*?)<\/title/is)?.[1];
	return title === undefined
		? undefined
		: decodeHTML(title)
				.replace(/[ \t\n\f\r]+/g, ' ')
				.replace(/^ | $/g, '');
}

function slowness(milliseconds: number, slowMs: number): Message {
	return [
		`the page after ${inSeconds(milliseconds)}`,
		`it in under ${inSeconds(slowMs)}`,
		`check again from another connection; if it stays slow, ${anotherPage}`,
	];
}

function notesOn({ address, cookies }: Visit, exit: Exit, isFit: boolean): string[] {
	const notes = cookies.length > 0 ? [`It sets cookies of its own (${cookies.join(', ')})${isFit ? ' and works without them' : ''}.`] : [];
	if (address === exit.url) return notes;
	// What the schema of the exits refuses must not be proposed.
	const mend = /[?#]/.test(address) ? `That address has a "?" or "#": ${anotherPage}.` : `Write url: ${JSON.stringify(address)}`;
	return [...notes, `It redirects to ${address}. ${mend}`];
}

function silence(exit: Exit, error: unknown, deadlineMs: number | undefined, isUnreachable: boolean): Message {
	const { hostname } = new URL(exit.url);
	const wait = `check again later; if it stays so, ${anotherPage}`;
	if (deadlineMs !== undefined) return [`no whole page within ${inSeconds(deadlineMs)}`, 'a page that opens at once', wait];
	if (isUnreachable) return [`no connection to ${hostname}`, 'a page that opens', `compare the spelling of the address; ${wait}`];
	return [`a page that could not be opened: ${reasonOf(error)}`, 'a page that opens', wait];
}

/** `fetch` wraps what happened on the wire in an error that only says "fetch failed". */
function causeOf(error: unknown): unknown {
	return (error as { cause?: unknown }).cause ?? error;
}

function codeOf(error: unknown): string {
	return String((causeOf(error) as { code?: unknown }).code ?? '');
}

function reasonOf(error: unknown): string {
	return String((causeOf(error) as { message?: unknown }).message || codeOf(error) || error);
}
