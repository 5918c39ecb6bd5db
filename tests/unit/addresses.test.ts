import { describe, expect, it, vi } from 'vitest';
import { isReservedAddress, pagePath, pageUrl, publicUrl } from '../../src/lib/addresses.ts';

const site = vi.hoisted(() => ({ address: 'https://site.example' }));

vi.mock('../../src/lib/collections.ts', () => ({ content: () => ({ site }) }));

describe('A page', () => {
	it.each([
		['home', 'nl', '/nl/'],
		['contact', 'fr', '/fr/contact/'],
		['about/privacy', 'de', '/de/about/privacy/'],
		['library/signs', 'en', '/en/library/signs/'],
		['info', 'nl', '/info/nl/'],
		['info/practice', 'nl', '/info/nl/practice/'],
	])('%s in %s has its own address', (page, tag, address) => {
		expect(pagePath(page, tag)).toBe(address);
	});

	it('has a public address for search engines and sharing', () => {
		expect(pageUrl('library/signs', 'nl')).toBe('https://site.example/nl/library/signs/');
	});
});

describe('The public address', () => {
	it('stands in front of any path', () => {
		expect(publicUrl('/icon.png')).toBe('https://site.example/icon.png');
	});

	it.each([
		['https://site.example', true],
		['https://www.site.org', false],
		['https://www.example.site.org', false],
	])('is known to be a stand-in or real: %s', (address, isReserved) => {
		site.address = address;
		expect(isReservedAddress()).toBe(isReserved);
		site.address = 'https://site.example';
	});
});
