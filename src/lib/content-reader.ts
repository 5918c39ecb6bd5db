import fs from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { ORIGINAL, type Language } from '../languages.ts';
import * as factSchemas from '../schemas/facts.ts';
import { articleSchema, pageSchema, type Article, type Page, type Standing } from '../schemas/pages.ts';
import type { Problem } from '../schemas/problem.ts';
import { statusSchema, type Status } from '../schemas/status.ts';
import type { Content, ContentReport, Gap } from './content-model.ts';
import { checkProse, checkWords, type KnownIds } from './prose-rules.ts';
import { splitText } from './text-files.ts';
import { holesOf, partsOf, pluralCategories, type Plural } from './word-templates.ts';
import { checkSchema, readYaml, type YamlText } from './yaml-files.ts';

/** Word files and the first part of their keys. `labels.yaml` has none: its keys stand as they are. */
const wordFiles: Record<string, string> = {
	'labels.yaml': '',
	'facts.yaml': 'facts.',
	'help.yaml': 'help.',
	'cover.yaml': 'cover.',
	'pages/home.yaml': 'home.',
	'pages/library.yaml': 'library.',
	'pages/contact.yaml': 'contact.',
	'pages/press.yaml': 'press.',
	'pages/not-found.yaml': 'notFound.',
};

/** Pages that are made of word files instead of one text. */
const wordPages = ['home', 'library', 'contact', 'press', 'info'];

const records = {
	contacts: factSchemas.contactSchema,
	values: factSchemas.valueSchema,
	figures: factSchemas.figureSchema,
	sources: factSchemas.sourceSchema,
	exits: factSchemas.exitSchema,
} as const;

/** Reads and checks one content folder, once. Collects every mistake instead of stopping at the first. */
export class ContentReader {
	private readonly problems: Problem[] = [];
	private readonly gaps: Gap[] = [];
	private readonly yamls = new Map<string, YamlText>();

	private readonly folder: string;
	private readonly list: Language[];

	constructor(folder: string, list: Language[]) {
		this.folder = folder;
		this.list = list;
	}

	read(): ContentReport {
		const facts = {
			site: this.readOne('facts/site.yaml', factSchemas.siteSchema) as factSchemas.SiteSettings,
			contacts: this.readRecord('contacts'),
			values: this.readRecord('values'),
			figures: this.readRecord('figures'),
			sources: this.readRecord('sources'),
			exits: this.readRecord('exits'),
		};
		this.checkSources(facts);
		const pages: Content['pages'] = {};
		const articles: Content['articles'] = {};
		const status: Content['status'] = {};
		for (const { tag } of this.list) {
			pages[tag] = this.readTexts(tag, 'pages', pageSchema, facts.sources);
			articles[tag] = this.readTexts(tag, 'library', articleSchema, facts.sources);
			status[tag] = this.readStatus(tag);
		}
		const known: KnownIds = {
			values: new Set(Object.keys(facts.values)),
			figures: new Set(Object.keys(facts.figures)),
			contacts: new Set(Object.keys(facts.contacts)),
			pages: new Set([...wordPages, ...Object.keys(pages[ORIGINAL] ?? {}), ...Object.keys(articles[ORIGINAL] ?? {}).map((name) => `library/${name}`)]),
		};
		this.checkTexts(known, articles);
		const words: Content['words'] = {};
		for (const { tag } of [...this.list].sort((a) => (a.tag === ORIGINAL ? -1 : 1))) {
			words[tag] = this.readWords(tag, words[ORIGINAL], known);
		}
		this.checkFactWords(facts, words[ORIGINAL] ?? {});
		for (const { tag } of this.list) {
			if (!facts.exits[tag])
				this.add('facts/exits.yaml', 1, `no "${tag}"`, 'an ordinary page to leave to, for every language', `add "${tag}:" with url and title`);
		}
		this.problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
		return { content: { ...facts, status, words, pages, articles }, problems: this.problems, gaps: this.gaps };
	}

	private add(file: string, line: number, found: string, expected: string, mend: string): void {
		this.problems.push({ file: this.shown(file), line, found, expected, mend });
	}

	private shown(file: string): string {
		return path.posix.join('content', file);
	}

	private text(file: string): string | undefined {
		const full = path.join(this.folder, file);
		return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
	}

	private yaml(file: string): YamlText | undefined {
		const text = this.text(file);
		if (text === undefined) return undefined;
		const yaml = readYaml(text, this.shown(file), this.problems);
		this.yamls.set(file, yaml);
		return yaml;
	}

	private readOne(file: string, schema: z.ZodType): unknown {
		const yaml = this.yaml(file);
		if (!yaml) {
			this.add(file, 1, 'no such file', 'this file', 'restore it from the project’s history');
			return undefined;
		}
		return yaml.data === undefined ? undefined : checkSchema(schema, yaml.data, yaml, this.shown(file), this.problems);
	}

	private readRecord<K extends keyof typeof records>(name: K): Record<string, z.infer<(typeof records)[K]>> {
		const file = `facts/${name}.yaml`;
		const yaml = this.yaml(file);
		const entries: Record<string, z.infer<(typeof records)[K]>> = {};
		if (!yaml) this.add(file, 1, 'no such file', 'this file', 'restore it from the project’s history');
		for (const [id, data] of Object.entries((yaml?.data ?? {}) as object)) {
			if (!/^[a-z0-9][a-z0-9-]*$/i.test(id)) this.add(file, yaml!.lineOf([id]), `the id "${id}"`, 'letters, digits and hyphens', 'rename it');
			const entry = checkSchema(records[name], data, yaml!, this.shown(file), this.problems, [id]);
			if (entry) entries[id] = entry as z.infer<(typeof records)[K]>;
		}
		return entries;
	}

	/** Every source id must exist, no fact may be checked in the future of its expiry, and dialled digits must match shown ones. */
	private checkSources(facts: Pick<Content, 'contacts' | 'values' | 'figures' | 'sources'>): void {
		const check = (file: string, where: string[], fact: factSchemas.Provenance) => {
			const line = this.yamls.get(file)!.lineOf(where);
			for (const source of fact.sources) {
				if (!facts.sources[source])
					this.add(
						file,
						line,
						`the unknown source "${source}"`,
						'an id from content/facts/sources.yaml',
						'correct the spelling, or add the source there first',
					);
			}
			if (fact.expires !== 'never' && fact.expires <= fact.checked)
				this.add(file, line, `expires: ${fact.expires}, checked: ${fact.checked}`, 'an expiry after the day of checking', 'correct one of the two dates');
		};
		for (const [id, value] of Object.entries(facts.values)) check('facts/values.yaml', [id], value);
		for (const [id, figure] of Object.entries(facts.figures)) {
			check('facts/figures.yaml', [id], figure);
			if (facts.values[id])
				this.add(
					'facts/figures.yaml',
					this.yamls.get('facts/figures.yaml')!.lineOf([id]),
					`the id "${id}", which values.yaml has too`,
					'an id that exists once',
					'rename one of them',
				);
		}
		for (const [id, contact] of Object.entries(facts.contacts)) {
			for (const [channel, fact] of Object.entries(contact)) {
				if (typeof fact === 'object') check('facts/contacts.yaml', [id, channel], fact);
			}
			const { phone } = contact;
			if (phone && phone.value.replace(/\D/g, '').replace(/^0/, '') !== phone.dial.replace(/^\+32/, '').replace(/\D/g, '')) {
				this.add(
					'facts/contacts.yaml',
					this.yamls.get('facts/contacts.yaml')!.lineOf([id, 'phone']),
					`"${phone.value}" to read but "${phone.dial}" to dial`,
					'the same digits in both',
					'compare both with the source',
				);
			}
		}
	}

	/** Reads the heads of all texts of one language; the bodies are checked later, when all ids are known. */
	private readTexts<T extends z.ZodType>(tag: string, kind: 'pages' | 'library', schema: T, sources: Content['sources']): Record<string, z.infer<T>> {
		const texts: Record<string, z.infer<T>> = {};
		for (const name of this.namesIn(`${tag}/${kind}`)) {
			const file = `${tag}/${kind}/${name}.mdx`;
			const { head, headLine } = splitText(this.text(file)!);
			if (head === undefined) {
				this.add(file, 1, 'no head', 'a head between two lines of three hyphens', 'start the file with ---, the title and summary, and --- again');
				continue;
			}
			const yaml = readYaml(head, this.shown(file), this.problems, headLine);
			this.yamls.set(file, yaml);
			if (yaml.data === undefined) continue;
			const entry = checkSchema(schema, yaml.data, yaml, this.shown(file), this.problems) as (Page & Partial<Article>) | undefined;
			if (!entry) continue;
			texts[name] = entry as z.infer<T>;
			for (const id of entry.sources ?? []) {
				if (!sources[id])
					this.add(
						file,
						yaml.lineOf(['sources']),
						`the unknown source "${id}"`,
						'an id from content/facts/sources.yaml',
						'correct the spelling, or add the source there first',
					);
			}
			for (const key of ['title', 'summary'] as const) {
				checkWords(entry[key], (found, expected, mend) => this.add(file, yaml.lineOf([key]), found, expected, mend));
			}
			this.checkStanding(tag, file, entry, yaml);
		}
		return texts;
	}

	private readStatus(tag: string): Status {
		const file = `${tag}/status.yaml`;
		const status = this.readOne(file, statusSchema) as Status | undefined;
		if (status) this.checkStanding(tag, file, status, this.yamls.get(file)!);
		return status ?? {};
	}

	private checkStanding(tag: string, file: string, entry: Standing, yaml: YamlText): void {
		const isOriginal = this.list.find((language) => language.tag === tag)!.isOriginal;
		if (isOriginal && !entry.changes)
			this.add(file, yaml.lineOf([]), 'no "changes"', 'the dated changes of an original', 'add changes: with "- on:" and "what:"');
		if (!isOriginal && !entry.follows)
			this.add(
				file,
				yaml.lineOf([]),
				'no "follows"',
				'the version this translation follows',
				'add follows: with the newest date under "changes" in the English file',
			);
		if (entry.changes && entry.follows)
			this.add(file, yaml.lineOf(['follows']), '"changes" and "follows" together', 'one of them', 'keep changes in originals, follows in translations');
	}

	private namesIn(folder: string): string[] {
		const full = path.join(this.folder, folder);
		if (!fs.existsSync(full)) return [];
		return fs
			.readdirSync(full, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.mdx'))
			.map((name) => name.slice(0, -4).replaceAll('\\', '/'))
			.sort();
	}

	private checkTexts(known: KnownIds, articles: Content['articles']): void {
		for (const { tag } of this.list) {
			for (const kind of ['pages', 'library'] as const) {
				const names = this.namesIn(`${tag}/${kind}`);
				const originals = this.namesIn(`${ORIGINAL}/${kind}`);
				for (const name of names) {
					const file = `${tag}/${kind}/${name}.mdx`;
					if (!originals.includes(name))
						this.add(
							file,
							1,
							'a text without an original',
							`content/${ORIGINAL}/${kind}/${name}.mdx`,
							'correct the file name, or write the English text first',
						);
					const { body, bodyLine } = splitText(this.text(file)!);
					checkProse(body, this.shown(file), known, this.problems, bodyLine);
					for (const related of articles[tag]?.[name]?.related ?? []) {
						if (kind === 'library' && !known.pages.has(`library/${related}`))
							this.add(
								file,
								this.yamls.get(file)!.lineOf(['related']),
								`the related article "${related}"`,
								'the file name of an article',
								'correct the spelling',
							);
					}
				}
				for (const name of originals) if (!names.includes(name)) this.gaps.push({ language: tag, what: `${kind}/${name}.mdx` });
			}
		}
	}

	private readWords(tag: string, original: Record<string, string | Plural> | undefined, known: KnownIds): Record<string, string | Plural> {
		const words: Record<string, string | Plural> = {};
		const categories = pluralCategories(this.list.find((language) => language.tag === tag)!.locale);
		for (const [name, prefix] of Object.entries(wordFiles)) {
			const file = `${tag}/${name}`;
			const yaml = this.yaml(file);
			for (const [key, entry] of Object.entries((yaml?.data ?? {}) as object)) {
				const line = yaml!.lineOf([key]);
				const wanted = original?.[prefix + key];
				if (original && wanted === undefined)
					this.add(file, line, `the unknown key "${key}"`, `a key that content/${ORIGINAL}/${name} has`, 'correct the spelling, or remove the line');
				const forms = this.formsOf(entry, file, line, categories);
				if (!forms) continue;
				words[prefix + key] = entry as string | Plural;
				for (const form of forms) this.checkForm(form, wanted, file, line, known);
			}
		}
		if (original) {
			for (const key of Object.keys(original)) if (!(key in words)) this.gaps.push({ language: tag, what: `words: ${key}` });
		}
		return words;
	}

	private formsOf(entry: unknown, file: string, line: number, categories: string[]): string[] | undefined {
		if (typeof entry === 'string' && entry.trim() !== '') return [entry];
		if (entry && typeof entry === 'object' && !Array.isArray(entry) && Object.values(entry).every((form) => typeof form === 'string')) {
			const given = Object.keys(entry).sort();
			if (given.join() !== categories.join()) {
				this.add(file, line, `the plural forms ${given.join(', ')}`, `${categories.join(', ')}, the forms of this language`, 'give each of these forms once');
				return undefined;
			}
			return Object.values(entry) as string[];
		}
		this.add(
			file,
			line,
			entry === null || entry === '' ? 'a key without words' : 'something that is not text',
			'text after the key',
			'write the words, or remove the line so that the original stands in',
		);
		return undefined;
	}

	private checkForm(form: string, wanted: string | Plural | undefined, file: string, line: number, known: KnownIds): void {
		for (const part of partsOf(form)) {
			if (part.kind === 'value' && !known.values.has(part.id) && !known.figures.has(part.id))
				this.add(file, line, `{value:${part.id}}`, 'an id from content/facts/values.yaml', 'correct the spelling, or add the fact with its source');
			if (part.kind === 'phone' && !known.contacts.has(part.id))
				this.add(file, line, `{phone:${part.id}}`, 'an id from content/facts/contacts.yaml', 'correct the spelling');
		}
		checkWords(form.replace(/\{[^}]*\}/g, ' '), (found, expected, mend) => this.add(file, line, found, expected, mend));
		if (/[{}]/.test(form.replace(/\{(?:(?:value|phone):)?[A-Za-z0-9-]+\}/g, '')))
			this.add(file, line, 'a brace that is not closed', 'holes like {count}', 'write both braces, without spaces inside');
		if (wanted === undefined) return;
		const expected = holesOf(typeof wanted === 'string' ? wanted : wanted.other!).join(', ');
		const got = holesOf(form).join(', ');
		if (expected !== got)
			this.add(file, line, `the holes {${got}}`, `{${expected}}, as in the original`, 'keep every {…} of the English text, spelled the same');
	}

	/** Each contact needs a name and each figure the words for what it counts. */
	private checkFactWords(facts: Pick<Content, 'contacts' | 'figures'>, words: Record<string, unknown>): void {
		const file = `${ORIGINAL}/facts.yaml`;
		for (const id of Object.keys(facts.contacts)) {
			for (const part of ['name', 'what'])
				if (!words[`facts.contact.${id}.${part}`])
					this.add(file, 1, `no "contact.${id}.${part}"`, 'a name and a sentence for every contact', `add the line contact.${id}.${part}:`);
		}
		for (const id of Object.keys(facts.figures))
			if (!words[`facts.figure.${id}.counted`])
				this.add(file, 1, `no "figure.${id}.counted"`, 'a sentence that says what the figure counts', `add the line figure.${id}.counted:`);
	}
}
