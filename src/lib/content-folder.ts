import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Problem } from '../schemas/problem.ts';
import type { Gap } from './content-model.ts';
import { checkSchema, readYaml, type YamlText } from './yaml-files.ts';

/** What a mistake is told as: found, expected, how to mend it. */
export type Message = [found: string, expected: string, mend: string];

/** A content folder while it is being read: its files, and everything that is wrong or missing in them so far. */
export class ContentFolder {
	readonly problems: Problem[] = [];
	readonly gaps: Gap[] = [];
	private readonly yamls = new Map<string, YamlText>();
	private readonly root: string;

	/** @param root Absolute path. */
	constructor(root: string) {
		this.root = root;
	}

	/** Notes a mistake. @param file Path inside the folder. */
	problem(file: string, line: number, ...[found, expected, mend]: Message): void {
		this.problems.push({ file: this.shown(file), line, found, expected, mend });
	}

	/** The path of a file as people know it: from the project's folder. */
	shown(file: string): string {
		return path.posix.join('content', file);
	}

	/** A file's text, or `undefined` where there is none. */
	text(file: string): string | undefined {
		const full = path.join(this.root, file);
		return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
	}

	/** Reads a YAML file, or the given YAML text that stands in a file from `firstLine` on. */
	yaml(file: string, text: string | undefined = this.text(file), firstLine = 1): YamlText | undefined {
		if (text === undefined) return undefined;
		const yaml = readYaml(text, this.shown(file), this.problems, firstLine);
		this.yamls.set(file, yaml);
		return yaml;
	}

	/** The line of a path in a YAML file that was read. */
	lineOf(file: string, ...where: PropertyKey[]): number {
		return this.yamls.get(file)?.lineOf(where) ?? 1;
	}

	/** Checks the data of a YAML file, or the part of it under `where`, against a schema. */
	check<T extends z.ZodType>(file: string, schema: T, data: unknown, where: PropertyKey[] = []): z.infer<T> | undefined {
		return checkSchema(schema, data, this.yamls.get(file)!, this.shown(file), this.problems, where);
	}

	/** Reads a file that must exist as one piece of data. */
	one<T extends z.ZodType>(file: string, schema: T): z.infer<T> | undefined {
		const yaml = this.required(file);
		return yaml?.data === undefined ? undefined : this.check(file, schema, yaml.data);
	}

	/** Reads a file that must exist as entries by id. */
	record<T extends z.ZodType>(file: string, schema: T): Record<string, z.infer<T>> {
		const entries: Record<string, z.infer<T>> = {};
		for (const [id, data] of Object.entries((this.required(file)?.data ?? {}) as object)) {
			if (!/^[a-z0-9][a-z0-9-]*$/i.test(id)) this.problem(file, this.lineOf(file, id), `the id "${id}"`, 'letters, digits and hyphens', 'rename it');
			const entry = this.check(file, schema, data, [id]);
			if (entry) entries[id] = entry;
		}
		return entries;
	}

	/**
	 * The ids that a file of entries declares, right or wrong: a mistake in a fact must not be told again at every text that uses it.
	 * `undefined` when the file could not be read at all.
	 */
	declared(file: string): Set<string> | undefined {
		const data = this.yamls.get(file)?.data;
		return data === undefined ? undefined : new Set(Object.keys(data as object));
	}

	/** Names of the texts below a folder, without ending: `signs`, `about/privacy`. */
	textsIn(folder: string): string[] {
		return this.filesEndingIn(folder, '.mdx').map((name) => name.slice(0, -'.mdx'.length));
	}

	/** All files below a folder, of every kind. */
	filesIn(folder: string): string[] {
		return this.filesEndingIn(folder, '');
	}

	/** Folders right below the root. */
	folders(): string[] {
		return fs
			.readdirSync(this.root, { withFileTypes: true })
			.filter((entry) => entry.isDirectory())
			.map((entry) => entry.name);
	}

	private filesEndingIn(folder: string, ending: string): string[] {
		const full = path.join(this.root, folder);
		if (!fs.existsSync(full)) return [];
		return fs
			.readdirSync(full, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith(ending) && fs.statSync(path.join(full, name)).isFile())
			.map((name) => name.replaceAll('\\', '/'))
			.sort();
	}

	private required(file: string): YamlText | undefined {
		const yaml = this.yaml(file);
		if (!yaml) this.problem(file, 1, 'no such file', 'this file', 'restore it from the project’s history, or copy it from another language');
		return yaml;
	}
}
