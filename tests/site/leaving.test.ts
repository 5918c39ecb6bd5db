import { decodeHTML } from 'entities';
import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { languages, readContent, readDocument } from './built-documents.ts';

interface Visit {
	rows: { title: string }[] | 'unknown';
	back?: string[] | 'unknown';
	textOnDisk: string[] | 'unknown';
	picturesOnDisk: string[] | 'unknown';
	addressOnDisk: string[] | 'unknown';
}
interface Proof {
	measured: string;
	engines: Record<string, { product: string; version: string; visits: Record<string, Visit> }>;
	absent: string[];
	notTested: string[];
	cover: { medianMs: number; worstMs: number };
}

const proof = readContent<Proof>('facts/exit-proof.yaml');

describe.each(languages)('What the exit leaves behind, in %s,', (tag) => {
	const { all } = readDocument(`/${tag}/about/leaving/`);
	const words = readContent<Record<string, string>>(`${tag}/pages/leaving.yaml`);
	const tables = all('table');
	/** Every line of a table as its cells; the first is the kind of visit. */
	const linesOf = (table: HtmlElement) => table.querySelectorAll('tbody > tr').map((line) => line.childElements.map((cell) => textOf(cell)));

	it('is told for every browser of the proof, with its version', () => {
		expect(tables.map((table) => textOf(table.querySelector('caption')!))).toEqual(
			Object.values(proof.engines).map(({ product, version }) => `${product} ${version}`),
		);
	});

	it.each(Object.values(proof.engines).map((engine, index) => [engine.product, engine.visits, index] as const))(
		'is for %s what the proof says, visit by visit',
		(_, visits, index) => {
			const files = (names: string[] | 'unknown') => (names === 'unknown' ? words['rows.unknown'] : names.join(', ') || words['files.none']);
			const expected = Object.entries(visits).map(([kind, { rows, back, textOnDisk, picturesOnDisk, addressOnDisk }]) => [
				words[`visit.${kind}`],
				rows === 'unknown' ? words['rows.unknown'] : titlesOf(rows, words['rows.row']!) || words['rows.none'],
				back === 'unknown' ? words['rows.unknown'] : (back?.map((seen) => words[`shown.${seen}`]).join(' → ') ?? '–'),
				files(textOnDisk),
				files(picturesOnDisk),
				files(addressOnDisk),
			]);
			expect(linesOf(tables[index]!)).toEqual(expected);
		},
	);

	it('names everything that was not tested', () => {
		const text = textOf(all('main')[0]!);
		const missing = [...proof.notTested.map((browser) => words[`notTested.${browser}`]!), ...proof.absent].filter((name) => !text.includes(name));
		expect(missing).toEqual([]);
	});

	it('tells the times of the cover and the year of the measurement', () => {
		const text = textOf(all('main')[0]!);
		const wanted = [String(proof.cover.medianMs), String(proof.cover.worstMs), proof.measured.slice(0, 4)];
		expect(wanted.filter((part) => !text.includes(part))).toEqual([]);
	});

	it('begins with what no page can do', () => {
		expect(textOf(all('h2')[0]!)).toBe(words['limits.title']);
	});
});

function titlesOf(rows: { title: string }[], form: string): string {
	return oneLine([...new Set(rows.map(({ title }) => form.replace('{title}', title)))].join(', '));
}

function textOf(element: HtmlElement): string {
	return oneLine(decodeHTML(element.textContent));
}

/** With every kind of space, such as the narrow one in French quotes, as a plain one. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
