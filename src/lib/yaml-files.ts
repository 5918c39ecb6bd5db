import { isMap, isScalar, LineCounter, parseDocument, type Document, type ParsedNode } from 'yaml';
import type { z } from 'astro/zod';
import type { Problem } from '../schemas/problem.ts';

/** YAML with the line of every key, so that a mistake can be shown where it was made. */
export interface YamlText {
	data: unknown;
	/** The line of a path such as `['payoke', 'phone', 'dial']`, or of the nearest part of it that exists. */
	lineOf(path: readonly PropertyKey[]): number;
}

type Keyed = Document.Parsed<ParsedNode>;

/**
 * Reads YAML text. Syntax slips and doubled keys become problems; the data is then `undefined`.
 *
 * @param firstLine Line of the file on which this text starts: 2 for the head of an .mdx file.
 */
export function readYaml(text: string, file: string, problems: Problem[], firstLine = 1): YamlText {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
	const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	for (const error of document.errors) {
		problems.push({
			file,
			line: lineAt(error.pos[0]),
			found: error.code === 'DUPLICATE_KEY' ? 'the same key twice' : `text that is not YAML (${error.message.split('\n')[0]})`,
			expected: error.code === 'DUPLICATE_KEY' ? 'every key once' : 'lines like "key: text", the same number of spaces before keys of one group, quotes closed',
			mend:
				error.code === 'DUPLICATE_KEY'
					? 'delete or rename one of the two'
					: 'compare this line with the ones above it; put the text in quotes if it contains ": " or starts with a sign',
		});
	}
	return {
		data: document.errors.length > 0 ? undefined : document.toJS(),
		lineOf: (path) => lineAt(offsetOf(document, path)),
	};
}

function offsetOf(document: Keyed, path: readonly PropertyKey[]): number {
	let node: unknown = document.contents;
	let offset = 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
			if (!pair || !isScalar(pair.key)) break;
			offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else {
			const items = (node as { items?: { range?: [number, number, number] }[] })?.items;
			const item = items?.[Number(step)];
			if (!item) break;
			offset = item.range?.[0] ?? offset;
			node = item;
		}
	}
	return offset;
}

/**
 * Checks data against a schema and adds one problem for each broken rule.
 *
 * @param where Path of the data inside the file, for the line numbers.
 * @returns The data when it is right, otherwise `undefined`.
 */
export function checkSchema<T extends z.ZodType>(
	schema: T,
	data: unknown,
	yaml: YamlText,
	file: string,
	problems: Problem[],
	where: PropertyKey[] = [],
): z.infer<T> | undefined {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		const path = [...where, ...issue.path];
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) {
				problems.push({
					file,
					line: yaml.lineOf([...path, key]),
					found: `the unknown key "${key}"`,
					expected: 'only the keys that content/README.md lists for this file',
					mend: 'correct the spelling of the key, or remove the line',
				});
			}
			continue;
		}
		const value = issue.path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], data);
		const [expected, mend] = issue.message.split(' | ');
		const key = path.map(String).join('.') || 'the file';
		problems.push({
			file,
			line: yaml.lineOf(path),
			found: value === undefined ? `no "${key}"` : `${key}: ${JSON.stringify(value)}`.slice(0, 120),
			expected: mend ? expected! : issue.message.toLowerCase(),
			mend: mend ?? 'compare with the entries beside it and with content/README.md',
		});
	}
	return undefined;
}
