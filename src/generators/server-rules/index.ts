import fs from 'node:fs';
import path from 'node:path';
import { languages, siteLanguages } from '../../languages.ts';

/** One rule: paths it is for, and the headers they get. Later rules win. */
interface Rule {
	path: string;
	headers: Record<string, string>;
}

/** For every answer. Frame rules and referrer rules only count fully as headers; the pages carry the rest themselves. */
const everywhere = {
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
	'Strict-Transport-Security': 'max-age=31536000',
	'Cache-Control': 'no-cache',
};

const rules: Rule[] = [
	{ path: '/*', headers: everywhere },
	// Measured: with no-store no text of the page lies in the browser's cache afterwards, in three engines.
	// Town halls and others may show a help document inside their own page (see /en/about/partners/); nothing else of the site.
	{ path: '/info/*', headers: { 'Cache-Control': 'no-store', 'Content-Security-Policy': "frame-ancestors 'self' https:" } },
	...languages
		.filter(({ tier }) => tier < 3)
		.map(({ tag }) => ({ path: `/info/${tag}/practice/*`, headers: { 'Content-Security-Policy': "frame-ancestors 'none'" } })),
	{ path: '/files/*', headers: { 'Cache-Control': 'no-store' } },
	{ path: '/_astro/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
	{ path: '/fonts/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

/** Headers that an answer for a path gets. @param list The rules of a finished build; by default those that a build would write. */
export function headersFor(requestPath: string, list: Rule[] = rules): Record<string, string> {
	return list
		.filter((rule) => requestPath.startsWith(rule.path.replace(/\*$/, '')))
		.reduce<Record<string, string>>((headers, rule) => ({ ...headers, ...rule.headers }), {});
}

/**
 * Writes `_headers` (Netlify, Cloudflare Pages) and `server-rules.json` (our own server; the source for others).
 * The 404 page of a language answers below its folder.
 */
export function writeServerRules(folder: string): void {
	const lines = rules.flatMap((rule) => {
		const removed = rule.path !== '/*' ? Object.keys(rule.headers).map((name) => `  ! ${name}`) : [];
		return [rule.path, ...removed, ...Object.entries(rule.headers).map(([name, value]) => `  ${name}: ${value}`), ''];
	});
	fs.writeFileSync(path.join(folder, '_headers'), lines.join('\n'));
	const notFound = Object.fromEntries(siteLanguages.map(({ tag }) => [`/${tag}/`, `/${tag}/404.html`]));
	fs.writeFileSync(path.join(folder, 'server-rules.json'), JSON.stringify({ rules, notFound }, null, '\t'));
}
