import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What each part of `src` may import beside itself:
 * pages → layouts → components → lib → schemas → languages.ts, and pages → generators → lib.
 */
const mayImport: Record<string, string[]> = {
	pages: ['layouts', 'components', 'generators', 'lib', 'schemas', 'languages.ts', 'styles'],
	layouts: ['components', 'lib', 'schemas', 'languages.ts', 'styles'],
	components: ['lib', 'schemas', 'languages.ts', 'styles'],
	generators: ['lib', 'schemas', 'languages.ts'],
	lib: ['schemas', 'languages.ts'],
	schemas: ['languages.ts'],
	styles: [],
	'languages.ts': [],
};

/** Where programs start: they may import everything but pages, and nothing imports them. */
const beginnings = ['build-steps.ts', 'content.config.ts', 'commands'];

/** One import line: a file of `src` and what it names. Both as paths inside `src`; packages stay as they are. */
interface Import {
	from: string;
	to: string;
}

const files = fs
	.readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.(ts|astro|mjs|js|css)$/.test(entry.name))
	.map((entry) => path.relative('src', path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
	.sort();

const importLine =
	/(?:^|[\n;])\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*(?:\/\*.*?\*\/\s*)?["'`]([^"'`]+)["'`]|@import\s+["']([^"']+)["']/g;

const imports: Import[] = files.flatMap((from) =>
	[...fs.readFileSync(path.join('src', from), 'utf8').matchAll(importLine)].map(([, line, call, style]) => {
		const name = (line ?? call ?? style)!.replace(/\?(raw|url|inline)$/, '');
		return { from, to: name.startsWith('.') ? path.posix.join(path.posix.dirname(from), name) : name };
	}),
);
const inside = imports.filter(({ to }) => partOf(to) in mayImport || beginnings.includes(partOf(to)));

/** The folder right under `src`, or the file that stands there by itself. */
function partOf(file: string): string {
	return file.split('/')[0]!;
}

const shown = ({ from, to }: Import) => `src/${from} imports ${to}`;

describe('In the source', () => {
	it('every folder has its place in the direction', () => {
		const known = [...Object.keys(mayImport), ...beginnings, 'env.d.ts', 'types.d.ts'];
		expect([...new Set(files.map(partOf))].filter((part) => !known.includes(part))).toEqual([]);
	});

	it('a file imports from its own folder or from further right', () => {
		const wrong = inside.filter(({ from, to }) => {
			const [own, other] = [partOf(from), partOf(to)];
			return !beginnings.includes(own) && own !== other && !mayImport[own]?.includes(other);
		});
		expect(wrong.map(shown)).toEqual([]);
	});

	it('nothing imports a page', () => {
		expect(inside.filter(({ to }) => partOf(to) === 'pages').map(shown)).toEqual([]);
	});

	it('nothing imports what starts the build, except a command another command', () => {
		const wrong = inside.filter(({ from, to }) => beginnings.includes(partOf(to)) && partOf(from) !== partOf(to));
		expect(wrong.map(shown)).toEqual([]);
	});

	it('no import leaves the source, or takes a way round these rules', () => {
		expect(imports.filter(({ to }) => /^(\.\.|\/|src\/|@\/|~)/.test(to)).map(shown)).toEqual([]);
	});

	it('every imported file exists', () => {
		expect(inside.filter(({ to }) => !fs.existsSync(path.join('src', to))).map(shown)).toEqual([]);
	});

	it('import lines name their file with its ending', () => {
		const relative = imports.filter(({ to }) => partOf(to) in mayImport);
		expect(relative.filter(({ to }) => !/\.\w+$/.test(to)).map(shown)).toEqual([]);
	});
});
