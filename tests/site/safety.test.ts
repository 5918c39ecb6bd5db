import { describe, expect, it } from 'vitest';
import { attribute, documents, readContent, siteAddress } from './built-documents.ts';

const exits = readContent<Record<string, { url: string }>>('facts/exits.yaml');
const focusable = /<(?:(a|area)\b[^>]*\shref|button|input|select|textarea|summary|iframe|audio|video|[a-z]+\b[^>]*\s(?:tabindex|contenteditable))[^>]*>/;

describe('Every page', () => {
	it('loads nothing from anyone else', () => {
		const foreign = documents.flatMap(({ address, all }) =>
			[...all('[src]'), ...all('[srcset]'), ...all('object'), ...all('link')]
				.filter((element) => !/^(alternate|canonical)$/.test(attribute(element, 'rel') ?? ''))
				.map((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? attribute(element, 'srcset') ?? attribute(element, 'data')!)
				.filter((target) => !/^(\/(?!\/)|data:)/.test(target))
				.map((target) => `${address} loads ${target}`),
		);
		expect(foreign).toEqual([]);
	});

	it('has styles that load nothing from anyone else', () => {
		const foreign = documents.flatMap(({ address, html }) =>
			[...html.matchAll(/url\(["']?(?!data:|\/(?!\/)|#)[^)]*\)|@import/g)].map(([found]) => `${address}: ${found}`),
		);
		expect(foreign).toEqual([]);
	});

	it('has the exit as the first thing that the keyboard reaches', () => {
		const others = documents.filter(({ html }) => !html.slice(html.indexOf('<body')).match(focusable)?.[0].includes('data-leave'));
		expect(others.map(({ address }) => address)).toEqual([]);
	});

	it('does not change the order in which the keyboard reaches things', () => {
		const changed = documents.filter(({ all }) => all('[tabindex]').some((element) => Number(attribute(element, 'tabindex')) > 0));
		expect(changed.map(({ address }) => address)).toEqual([]);
	});

	it('leads out to the page of its language, or to the English one where that language has none yet', () => {
		const wrong = documents.filter(({ all }) => attribute(all('[data-leave]')[0], 'href') !== (exits[attribute(all('html')[0], 'lang')!] ?? exits.en!).url);
		expect(wrong.map(({ address }) => address)).toEqual([]);
	});

	it('has the script of the exit in its head, so that it works before the page is complete', () => {
		const late = documents.filter(({ html }) => {
			const head = html.slice(0, html.indexOf('<body'));
			return ![...head.matchAll(/<script>([\s\S]*?)<\/script>/g)].some(([, script]) => script!.includes('data-leave') && script!.includes('location.replace'));
		});
		expect(late.map(({ address }) => address)).toEqual([]);
	});

	it('does not tell other sites where the reader comes from', () => {
		const telling = documents.filter(({ all }) => attribute(all('meta[name="referrer"]')[0], 'content') !== 'no-referrer');
		expect(telling.map(({ address }) => address)).toEqual([]);
	});

	it('forbids scripts and styles that are not its own', () => {
		const open = documents.filter(({ all }) => {
			const policy = attribute(all('meta[http-equiv="Content-Security-Policy"]')[0], 'content') ?? '';
			return !policy.includes("default-src 'none'") || /unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy);
		});
		expect(open.map(({ address }) => address)).toEqual([]);
	});

	it('sends no form anywhere', () => {
		const sending = documents.filter(({ all }) => all('form[action], [formaction]').length > 0);
		expect(sending.map(({ address }) => address)).toEqual([]);
	});
});

describe('The public address', () => {
	it('is reached by an encrypted connection', () => {
		expect(siteAddress).toMatch(/^https:\/\/[^/]+$/);
	});
});
