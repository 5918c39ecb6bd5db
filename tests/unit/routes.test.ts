import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ORIGINAL, siteLanguages } from '../../src/languages.ts';
import { articleRoute, articleRoutes, pageRoutes, textDate, textState } from '../../src/lib/routes.ts';
import type { Page } from '../../src/schemas/pages.ts';

const texts = vi.hoisted(() => {
	const head = { summary: '' };
	const original = {
		...head,
		title: 'Signs',
		changes: [
			{ on: '2026-11-02', what: 'A second number.' },
			{ on: '2026-03-01', what: 'First version.' },
		],
	};
	return {
		original,
		draft: { ...head, title: 'Signes', follows: '2026-11-02' },
		reviewed: { ...head, title: 'Signes', follows: '2026-11-02', reviewed: ['mediator, 2026-12-01'] },
		outdated: { ...head, title: 'Signes', follows: '2026-03-01' },
		outdatedAfterReview: { ...head, title: 'Signes', follows: '2026-03-01', reviewed: ['mediator, 2026-03-02'] },
	};
});

const site = vi.hoisted(() => ({ drafts: 'show' }));

vi.mock('../../src/lib/collections.ts', () => ({
	content: () => ({
		site,
		articles: {
			en: { signs: texts.original, forms: texts.original },
			nl: { signs: texts.original },
			fr: { signs: texts.draft },
			de: { signs: texts.reviewed, forms: texts.outdated },
		},
		pages: { en: { 'about/privacy': texts.original } },
	}),
}));

describe('Every article', () => {
	it('has an address in every language of the site', () => {
		const addresses = articleRoutes().map(({ tag, name }) => `${tag}/${name}`);
		expect(addresses.sort()).toEqual(siteLanguages.flatMap(({ tag }) => [`${tag}/forms`, `${tag}/signs`]).sort());
	});

	it('is read in the reader’s language where it is translated', () => {
		expect(articleRoute('signs', 'fr')).toMatchObject({ tag: 'fr', textTag: 'fr', entry: { title: 'Signes' } });
	});

	it('is read in the original where it is not translated', () => {
		expect(articleRoute('forms', 'fr')).toMatchObject({ tag: 'fr', textTag: ORIGINAL, entry: { title: 'Signs' } });
	});

	it('has an original, or the build stops', () => {
		expect(() => articleRoute('sings', 'fr')).toThrow('No article "sings"');
	});
});

describe('Where drafts are hidden', () => {
	beforeEach(() => {
		site.drafts = 'hide';
	});
	afterEach(() => {
		site.drafts = 'show';
	});

	it.each([
		['the original stands in for a translation that nobody has checked', 'signs', 'fr', ORIGINAL],
		['the original stands in for one that nobody has checked and that is behind its original', 'forms', 'de', ORIGINAL],
		['a checked translation is shown', 'signs', 'de', 'de'],
		['an original in another language is shown', 'signs', 'nl', 'nl'],
	])('%s', (_, name, tag, textTag) => {
		expect(articleRoute(name, tag).textTag).toBe(textTag);
	});
});

describe('Every page', () => {
	it('has an address in every language of the site', () => {
		expect(pageRoutes().map(({ tag, name }) => `${tag}/${name}`)).toEqual(siteLanguages.map(({ tag }) => `${tag}/about/privacy`));
	});
});

describe('The reader is told', () => {
	const stateOf = (entry: Page, tag: string, textTag = tag) => textState({ tag, textTag, name: 'signs', entry }, { signs: texts.original });

	it.each([
		['nothing above an original', texts.original, 'original'],
		['that nobody has checked a translation', texts.draft, 'draft'],
		['that a translation was checked', texts.reviewed, 'reviewed'],
		['that the original has changed since', texts.outdated, 'outdated'],
		['that the original has changed since, even if a person had checked the translation', texts.outdatedAfterReview, 'outdated'],
	])('%s', (_, entry, state) => {
		expect(stateOf(entry, 'fr')).toBe(state);
	});

	it('that the original stands in for a missing translation', () => {
		expect(stateOf(texts.original, 'fr', ORIGINAL)).toBe('fallback');
	});

	it.each([
		['of its newest change', texts.original, '2026-11-02'],
		['of the version it follows', texts.outdated, '2026-03-01'],
	])('the day of a text: the day %s', (_, entry, day) => {
		expect(textDate(entry)).toBe(day);
	});
});
