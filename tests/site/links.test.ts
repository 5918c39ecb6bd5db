import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { noteCount } from '../counts.ts';
import { attribute, documents, fileOf, languages, listedDocuments, siteAddress, type BuiltDocument } from './built-documents.ts';

const ids = new Map(documents.map(({ address, all }) => [address, new Set(all('[id]').map((element) => attribute(element, 'id')))]));

describe('Everything that a page leads to', () => {
	it('is there', () => {
		const broken = everyTarget((element) => attribute(element, 'href') ?? attribute(element, 'src')).filter(({ target }) => !fileOf(target));
		noteCount('broken internal links', 'links', broken.length);
		expect(broken.map(({ page, target }) => `${page} leads to ${target}`)).toEqual([]);
	});

	it('has the place in it that a link names', () => {
		const lost = everyTarget((element) => attribute(element, 'href')).filter(({ target }) => {
			const { pathname, hash } = new URL(target, siteAddress);
			return hash !== '' && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)));
		});
		noteCount('broken internal links', 'places', lost.length);
		expect(lost.map(({ page, target }) => `${page} leads to ${target}`)).toEqual([]);
	});

	it('is linked in a way that browsers know', () => {
		const odd = documents.flatMap(({ address, all }) =>
			all('a[href]')
				.map((link) => attribute(link, 'href')!)
				.filter((target) => !/^(\/|#|https?:\/\/|mailto:[^@\s]+@[^@\s]+$|tel:\+?\d+$)/.test(target))
				.map((target) => `${address} leads to ${target}`),
		);
		expect(odd).toEqual([]);
	});
});

describe('A link', () => {
	it('stays in the language of the page, unless it says another one', () => {
		const strays = listedDocuments.flatMap(({ address, all }) => {
			const tag = address.split('/')[1]!;
			return all('a[href]')
				.filter((link) => attribute(link, 'hreflang') === undefined)
				.map((link) => attribute(link, 'href')!)
				.filter((target) => languages.some((other) => other !== tag && (target.startsWith(`/${other}/`) || target.startsWith(`/info/${other}/`))))
				.map((target) => `${address} leads to ${target}`);
		});
		expect(strays).toEqual([]);
	});

	it('to other people tells them nothing about the page', () => {
		const telling = documents.flatMap(({ address, all }) =>
			all('a[href]')
				.filter((link) => /^https?:/.test(attribute(link, 'href')!) && !attribute(link, 'rel')?.split(' ').includes('noreferrer'))
				.map((link) => `${address} leads to ${attribute(link, 'href')}`),
		);
		expect(telling).toEqual([]);
	});
});

/** Addresses inside the site that the elements of all pages name, without the site's public address. */
function everyTarget(targetOf: (element: HtmlElement) => string | undefined): { page: string; target: string }[] {
	return documents.flatMap((page) => [...page.all('[href]'), ...page.all('[src]')].flatMap((element) => inside(page, targetOf(element))));
}

function inside({ address }: BuiltDocument, target: string | undefined): { page: string; target: string }[] {
	if (target === undefined) return [];
	const url = new URL(target, siteAddress + address);
	return url.origin === siteAddress ? [{ page: address, target: url.pathname + url.search + url.hash }] : [];
}
