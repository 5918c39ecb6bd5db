import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { noteCount } from '../counts.ts';
import { documents, withEmptyTemplates, withoutHidden } from './built-documents.ts';

const checker = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:recommended'],
		elements: ['html5'],
		rules: {
			// Style only: a `div` with a role and a name is as good as the element of that role.
			'prefer-native-element': 'off',
			// Not redundant in Safari, which drops the list when its bullets are taken away.
			'no-redundant-role': 'off',
			// Style only: the style sheets keep telephone numbers on one line.
			'tel-non-breaking': 'off',
		},
	}),
);

describe('Pages', () => {
	it('are written without a mistake in HTML', async () => {
		const mistakes: string[] = [];
		for (const { address, html } of documents) {
			const found = await mistakesIn(withEmptyTemplates(html));
			noteCount('HTML errors', address, found.length);
			mistakes.push(...found.map((mistake) => `${address}: ${mistake}`));
		}
		noteCount('pages checked', 'all', documents.length);
		expect(mistakes).toEqual([]);
	});

	it('cover themselves, on leaving, without a mistake in HTML', async () => {
		const mistakes: string[] = [];
		for (const { address, html } of documents) {
			const cover = html.match(/<template id="?cover"?[^>]*>([\s\S]*?)<\/template>/)![1];
			const found = await mistakesIn(`<!DOCTYPE html><html lang="en"><head><title>Cover</title></head><body class="cover">${cover}</body></html>`);
			mistakes.push(...found.map((mistake) => `${address}: ${mistake}`));
		}
		expect(mistakes).toEqual([]);
	});

	it('have no word left in them that only a program can read', () => {
		const leftovers = documents.flatMap(({ address, html }) =>
			[...withoutHidden(html).matchAll(/%[A-Z_]{3,}%|\bundefined\b|\[object|\bNaN\b/g)].map(([found]) => `${address}: ${found}`),
		);
		expect(leftovers).toEqual([]);
	});

	it('have no hole left in their texts', () => {
		const holes = documents.flatMap(({ address, html }) =>
			[
				...withoutHidden(html)
					.replace(/<[^>]*>/g, '\n')
					.matchAll(/.*[{}].*/g),
			].map(([found]) => `${address}: ${found}`),
		);
		expect(holes).toEqual([]);
	});
});

async function mistakesIn(html: string): Promise<string[]> {
	const { results } = await checker.validateString(html);
	return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`));
}
