import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addSecurityPolicies, policyFor } from '../../src/generators/security-policy/index.ts';

const head = '<!doctype html><html><head><meta charset="utf-8"><title>Example</title></head>';
const page = (body: string) => `${head}<body>${body}</body></html>`;
/** What a policy allows for one kind of thing. */
const allowed = (html: string, directive: string) => policyFor(html, 'nl/index.html').match(new RegExp(`(?:^|;)${directive} ([^;]*)`))?.[1];
const fingerprint = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('The security policy of a page', () => {
	it('allows the script that stands in it and no other', () => {
		expect(allowed(page('<script>leave()</script>'), 'script-src')).toBe(fingerprint('leave()'));
	});

	it('changes when the script changes', () => {
		expect(policyFor(page('<script>leave()</script>'), 'a')).not.toBe(policyFor(page('<script>leave( )</script>'), 'a'));
	});

	it('is the same for the same page', () => {
		expect(policyFor(page('<script>leave()</script>'), 'a')).toBe(policyFor(page('<script>leave()</script>'), 'a'));
	});

	it('allows no script where none stands', () => {
		expect(allowed(page('<p>Words.</p>'), 'script-src')).toBe("'none'");
	});

	it('allows the style that stands in it and no other', () => {
		expect(allowed(page('<style>p{margin:0}</style>'), 'style-src')).toBe(fingerprint('p{margin:0}'));
	});

	it('allows script files of the site where one is named', () => {
		expect(allowed(page('<script type="module" src="/_astro/search.js"></script>'), 'script-src')).toBe("'self'");
	});

	it('needs no permission for data about the organisation, which is no script', () => {
		expect(allowed(page('<script type="application/ld+json">{}</script>'), 'script-src')).toBe("'none'");
	});

	it('forbids everything that is not named', () => {
		expect(allowed(page(''), 'default-src')).toBe("'none'");
	});

	it('forbids forms that send something away', () => {
		expect(allowed(page(''), 'form-action')).toBe("'none'");
	});

	it('allows the search to run, on the page that has it', () => {
		const html = page('<site-search></site-search>');
		expect([allowed(html, 'script-src'), allowed(html, 'worker-src')]).toEqual(["'self' 'wasm-unsafe-eval'", "'self'"]);
	});

	it('lets a help document ask for nothing at all', () => {
		expect(policyFor(page('<script>leave()</script>'), 'info/nl/index.html')).not.toContain('connect-src');
	});

	it('lets other pages ask this site only', () => {
		expect(allowed(page('<script>leave()</script>'), 'connect-src')).toBe("'self'");
	});

	it('allows no program in WebAssembly elsewhere', () => {
		expect(policyFor(page('<script>leave()</script>'), 'nl/index.html')).not.toContain('wasm');
	});

	it('names no other site', () => {
		expect(policyFor(page('<site-search></site-search><script src="/a.js"></script>'), 'a')).not.toMatch(/https?:|\*|unsafe-inline|'unsafe-eval'/);
	});
});

describe('The build stops at a page with', () => {
	it.each([
		['a style attribute', '<p style="color:red">Words.</p>', 'attribute style'],
		['a style attribute on a line of its own', '<p\n\tstyle="color:red">Words.</p>', 'attribute style'],
		['a style attribute without quotes', '<p style=color:red>Words.</p>', 'attribute style'],
		['a style attribute behind a ">" in another one', '<p title="a > b" style="color:red">Words.</p>', 'attribute style'],
		['a script attribute', "<button onclick='go()'>Go</button>", 'attribute onclick'],
		['a script attribute without quotes', '<button onclick=go()>Go</button>', 'attribute onclick'],
	])('%s, which browsers would drop without a word', (_, html, message) => {
		expect(() => policyFor(page(html), 'nl/index.html')).toThrow(message);
	});

	it('such an attribute, and names the page', () => {
		expect(() => policyFor(page('<p style="color:red">Words.</p>'), 'nl/index.html')).toThrow('nl/index.html');
	});

	it.each([
		'<p>Write style="…" never.</p>',
		'<p data-style="wide">Words.</p>',
		'<script>const words = "<p style=\'wide\'>";</script>',
		'<p class="style">Words.</p>',
	])('such an attribute, not at one that only looks like it: %s', (html) => {
		expect(() => policyFor(page(html), 'nl/index.html')).not.toThrow();
	});
});

describe('A finished page', () => {
	let folder = '';
	beforeEach(() => {
		folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policy-'));
	});
	afterEach(() => fs.rmSync(folder, { recursive: true }));

	it('says its policy before anything that could load', () => {
		const file = path.join(folder, 'index.html');
		fs.writeFileSync(file, page('<script>leave()</script>'));
		addSecurityPolicies(folder);
		expect(fs.readFileSync(file, 'utf8')).toContain('<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\';');
	});

	it('without an encoding stops the build', () => {
		fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Example</title>');
		expect(() => addSecurityPolicies(folder)).toThrow('index.html has no <meta charset="utf-8">');
	});
});
