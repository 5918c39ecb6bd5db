import { describe, expect, it } from 'vitest';
import { holesOf, partsOf, pluralCategories } from '../../src/lib/word-templates.ts';

describe('Words with holes', () => {
	it('are split into text, holes, facts and telephone numbers, in their order', () => {
		expect(partsOf('{count} of {value:rest-days} days. Call {phone:payoke}.')).toEqual([
			{ kind: 'hole', name: 'count' },
			{ kind: 'text', text: ' of ' },
			{ kind: 'value', id: 'rest-days' },
			{ kind: 'text', text: ' days. Call ' },
			{ kind: 'phone', id: 'payoke' },
			{ kind: 'text', text: '.' },
		]);
	});

	it('stay one piece when there is no hole', () => {
		expect(partsOf('Leave this page')).toEqual([{ kind: 'text', text: 'Leave this page' }]);
	});

	it.each(['Hello {name', 'Hello name}', 'Hello { name }', 'Hello {}', 'Hello {other:name}'])('keep a brace that is no hole as text: %s', (text) => {
		expect(partsOf(text)).toEqual([{ kind: 'text', text }]);
	});

	it('have nothing to say when they are empty', () => {
		expect(partsOf('')).toEqual([]);
	});
});

describe('The holes of a sentence', () => {
	it('are the same in whatever order a language puts them', () => {
		expect(holesOf('{to} after {from}, call {phone:payoke}')).toEqual(holesOf('Call {phone:payoke}: {from}, then {to}'));
	});

	it('differ when a fact is named where a plain hole was', () => {
		expect(holesOf('{value:days} days')).not.toEqual(holesOf('{days} days'));
	});

	it('are counted as often as they stand there', () => {
		expect(holesOf('{name} and {name}')).toEqual(['name', 'name']);
	});
});

describe('Plural forms', () => {
	it.each([
		['en-GB', ['one', 'other']],
		['fr-BE', ['many', 'one', 'other']],
		['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
		['zh', ['other']],
	])('of %s are the ones its grammar has', (locale, categories) => {
		expect(pluralCategories(locale)).toEqual(categories);
	});
});
