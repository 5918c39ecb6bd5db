import fs from 'node:fs';
import path from 'node:path';
import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { parse } from 'yaml';
import { languagesOf, pagesOf, siteFolder } from '../built-pages.ts';

/** A page of the finished site, read from its file. */
export interface BuiltDocument {
	/** As a reader opens it: `/en/library/signs/`. */
	address: string;
	/** Path of its file. */
	file: string;
	html: string;
	/** Elements by selector, templates and their content left out. */
	all(selector: string): HtmlElement[];
}

/** Languages with the whole site, in the finished build. */
export const languages = languagesOf(siteFolder);

/** The public address of the site, without a slash at the end. */
export const siteAddress = readContent<{ address: string }>('facts/site.yaml').address;

const rules = await new StaticConfigLoader({ root: true, elements: ['html5'] }).getConfigFor('');

/** Every page of the finished site. */
export const documents = pagesOf(siteFolder).map((address) => readDocument(address));

/** Pages of the full site that readers and search engines are led to. */
export const listedDocuments = documents.filter(({ address }) => isInFullSite(address) && !address.endsWith('/404.html'));

/** Help documents, one a language, whole or as a card. */
export const helpDocuments = documents.filter(({ address }) => /^\/info\/(?!other\/)[^/]+\/$/.test(address));

/** The words of a language's help document; none where nobody has written it. */
export function helpWordsOf(tag: string): Record<string, string> {
	return fs.existsSync(path.join('content', tag, 'help.yaml')) ? readContent(`${tag}/help.yaml`) : {};
}

/** Reads a page of a finished build. */
export function readDocument(address: string, folder = siteFolder): BuiltDocument {
	const file = fileOf(address, folder)!;
	const html = fs.readFileSync(file, 'utf8');
	const source = { data: withEmptyTemplates(html), filename: file, line: 1, column: 1, offset: 0 };
	const root = new Parser(rules).parseHtml(source);
	return { address, file, html, all: (selector) => root.querySelectorAll(selector) };
}

/** Data of a file in `content/`. */
export function readContent<T>(file: string): T {
	return parse(fs.readFileSync(path.join('content', file), 'utf8')) as T;
}

/** The file of an address inside the site, or `undefined` where none answers it without a detour. */
export function fileOf(address: string, folder = siteFolder): string | undefined {
	const { pathname } = new URL(address, 'https://example');
	const file = path.join(folder, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
	return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** An attribute with its entities read; `undefined` where it is missing. */
export function attribute(element: HtmlElement | undefined, name: string): string | undefined {
	return element?.getAttributeValue(name)?.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&quot;', '"') ?? undefined;
}

/** A page without what is not shown from the start: templates, scripts and styles. */
export function withoutHidden(html: string): string {
	return html.replace(/<(template|script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
}

/** A page with its templates emptied: checkers would take what is in them for a part of the page. */
export function withEmptyTemplates(html: string): string {
	return html.replace(/(<template\b[^>]*>)[\s\S]*?(<\/template>)/g, '$1$2');
}

function isInFullSite(address: string): boolean {
	return languages.some((tag) => address.startsWith(`/${tag}/`));
}
