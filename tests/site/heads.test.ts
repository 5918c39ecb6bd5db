import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attribute, fileOf, languages, listedDocuments, readContent, siteAddress, type BuiltDocument } from './built-documents.ts';

const contacts = readContent<Record<string, { phone: { dial: string } }>>('facts/contacts.yaml');

describe('Every page of the full site', () => {
	it('says its language and the direction of its writing', () => {
		const wrong = listedDocuments.filter((page) => {
			const [html] = page.all('html');
			return attribute(html, 'lang') !== languageOf(page) || !/^(ltr|rtl)$/.test(attribute(html, 'dir') ?? '');
		});
		expect(wrong.map(({ address }) => address)).toEqual([]);
	});

	it('names itself in every language, and English for all others', () => {
		for (const page of listedDocuments) {
			const rest = page.address.slice(languageOf(page).length + 2);
			const named = Object.fromEntries(page.all('link[rel="alternate"]').map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]));
			const wanted = [...languages.map((tag) => [tag, `${siteAddress}/${tag}/${rest}`]), ['x-default', `${siteAddress}/en/${rest}`]];
			expect(named, page.address).toEqual(Object.fromEntries(wanted));
		}
	});

	it('names its own address', () => {
		const wrong = listedDocuments.filter(({ address, all }) => attribute(all('link[rel="canonical"]')[0], 'href') !== siteAddress + address);
		expect(wrong.map(({ address }) => address)).toEqual([]);
	});

	it.each(['title', 'description', 'image'])('tells what to show when it is shared: the %s', (name) => {
		const without = listedDocuments.filter(({ all }) => !attribute(all(`meta[property="og:${name}"]`)[0], 'content'));
		expect(without.map(({ address }) => address)).toEqual([]);
	});

	it('has a picture for sharing in the size that networks expect', () => {
		const sizes = listedDocuments.map(({ address, all }) => {
			const picture = fileOf(attribute(all('meta[property="og:image"]')[0], 'content')!);
			return `${address} ${picture ? sizeOf(picture) : 'has no file'}`;
		});
		expect(sizes).toEqual(listedDocuments.map(({ address }) => `${address} 1200×630`));
	});

	it('tells machines the same telephone numbers as people', () => {
		const wanted = ['belgian-helpline', 'payoke'].map((id) => contacts[id]!.phone.dial);
		for (const { address, html } of listedDocuments) {
			const [, data] = html.match(/<script type="?application\/ld\+json"?>([\s\S]*?)<\/script>/)!;
			const { contactPoint } = JSON.parse(data!) as { contactPoint: { telephone: string }[] };
			expect(
				contactPoint.map(({ telephone }) => telephone),
				address,
			).toEqual(wanted);
		}
	});

	it('has a title that no other page of its language has', () => {
		const titles = listedDocuments.map((page) => `${languageOf(page)}: ${page.all('title')[0]!.textContent}`);
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	});
});

function languageOf({ address }: BuiltDocument): string {
	return address.split('/')[1]!;
}

/** Width and height from the head of a PNG file. */
function sizeOf(picture: string): string {
	const bytes = fs.readFileSync(picture);
	return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}
