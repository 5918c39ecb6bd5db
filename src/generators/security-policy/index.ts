import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pagesIn } from '../site-files.ts';

const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/**
 * The Content-Security-Policy of a finished page: exactly the scripts and styles that stand in it, nothing from elsewhere.
 *
 * @throws If the page has a `style` or `on…` attribute: browsers would drop it without a word.
 */
export function policyFor(html: string, page: string): string {
	const attribute = forbiddenAttribute(html);
	if (attribute) throw new Error(`${page} has the attribute ${attribute}. Move it into a stylesheet or script; the security policy forbids it here.`);
	const scripts = new Set<string>();
	const styles = new Set<string>();
	for (const [, name, attributes, text] of html.matchAll(inline)) {
		if (name === 'style') styles.add(hashOf(text!));
		else if (/\bsrc=/.test(attributes!)) scripts.add("'self'");
		else if (!/type="?application\/(ld\+)?json/.test(attributes!)) scripts.add(hashOf(text!));
	}
	const isSearchPage = html.includes('<site-search');
	if (isSearchPage) {
		scripts.add("'self'");
		scripts.add("'wasm-unsafe-eval'");
	}
	const directives: [string, string[]][] = [
		['default-src', ["'none'"]],
		['script-src', scripts.size > 0 ? [...scripts] : ["'none'"]],
		['style-src', styles.size > 0 ? [...styles] : ["'none'"]],
		['img-src', ["'self'", 'data:']],
		['font-src', ["'self'"]],
		['base-uri', ["'none'"]],
		['form-action', ["'none'"]],
	];
	// The page for partners shows what it describes: a help document of this site in a frame.
	if (html.includes('<iframe')) directives.push(['frame-src', ["'self'"]]);
	// Help documents may ask for nothing at all. On the others checkers such as Lighthouse read robots.txt from within the page.
	if (!/^(info|files)\//.test(page)) directives.push(['connect-src', ["'self'"]]);
	if (isSearchPage) directives.push(['worker-src', ["'self'"]]);
	return directives.map(([name, values]) => `${name} ${values.join(' ')}`).join(';');
}

/**
 * Puts each page's own policy into its head, right after the encoding. Runs after everything else that edits pages.
 *
 * @returns The distinct policies, for the server's rules.
 */
export function addSecurityPolicies(folder: string): Set<string> {
	const policies = new Set<string>();
	for (const page of pagesIn(folder)) {
		const file = path.join(folder, page);
		const html = fs.readFileSync(file, 'utf8');
		const policy = policyFor(html, page);
		policies.add(policy);
		const charset = html.match(/<meta charset="?utf-8"?>/i);
		if (!charset) throw new Error(`${page} has no <meta charset="utf-8">. Every layout must begin its head with it.`);
		fs.writeFileSync(file, html.replace(charset[0], `${charset[0]}<meta http-equiv="Content-Security-Policy" content="${policy}">`));
	}
	return policies;
}

/** The first `style` or `on…` attribute of any tag, quoted or not; values of other attributes are not mistaken for one. */
function forbiddenAttribute(html: string): string | undefined {
	for (const [tag] of html.replace(inline, '').matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi)) {
		for (const [, name] of tag.matchAll(/\s([^\s"'>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g)) {
			if (/^(style|on[a-z]+)$/i.test(name!)) return `${name} in ${tag.slice(0, 80)}`;
		}
	}
	return undefined;
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
