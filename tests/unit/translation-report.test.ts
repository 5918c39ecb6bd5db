import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import type { ContentReport } from '../../src/lib/content-model.ts';
import { translationLines } from '../../src/lib/translation-lines.ts';
import { translationReport } from '../../src/lib/translation-report.ts';
import { fingerprintOf } from '../../src/lib/versions.ts';

const language = (tag: string, tier: Language['tier'], isOriginal = false): Language => ({
	...{ tag, tier, isOriginal, autonym: tag.toUpperCase(), script: 'Latn', direction: 'ltr', locale: tag },
});
const list = [language('en', 1, true), language('fr', 1), language('es', 2), language('it', 3), language('bin', 3)];
const page = (more: object) => ({ title: 'Privacy', summary: 'A summary.', ...more });

const report = {
	content: {
		words: {
			en: { 'help.call': 'Call.', 'help.ask': 'Ask.' },
			fr: { 'help.call': 'Appelez.', 'help.ask': 'Demandez.' },
			es: { 'help.call': 'Llame.' },
			it: { 'help.call': 'Chiama.' },
		},
		versions: {
			'help.call': { on: '2026-11-02', fingerprint: fingerprintOf('Call.') },
			'help.ask': { on: '2026-03-01', fingerprint: fingerprintOf('Ask.') },
		},
		status: {
			en: {
				changes: [
					{ on: '2026-11-02', what: 'A second number.' },
					{ on: '2026-03-01', what: 'First version.' },
				],
			},
			fr: { follows: '2026-11-02', reviewed: ['mediator, 2026-12-01'] },
			es: { follows: '2026-03-01' },
			it: {},
		},
		pages: {
			en: {
				'about/privacy': page({
					changes: [
						{ on: '2026-11-02', what: 'Rewritten.' },
						{ on: '2026-03-01', what: 'First version.' },
					],
				}),
			},
			fr: { 'about/privacy': page({ follows: '2026-03-01' }) },
		},
		articles: { en: {}, fr: {} },
	},
	gaps: [
		{ language: 'es', what: 'words: help.ask' },
		{ language: 'it', what: 'status.yaml' },
		{ language: 'bin', what: 'help.yaml' },
	],
	warnings: [{ language: 'es', check: 'negation', key: 'call', found: 'a negation', expected: 'none', mend: '', file: '', line: 1 }],
	problems: [],
} as unknown as ContentReport;

const reports = Object.fromEntries(translationReport(report, list).map((entry) => [entry.tag, entry]));

describe('The report on translations', () => {
	it.each([
		['en', 'site', 'original', ['nothing']],
		['fr', 'site', 'reviewed', ['update', 'review']],
		['es', 'help', 'draft', ['translate', 'update', 'look', 'review']],
		['it', 'card', 'draft', ['date', 'translate', 'review']],
		['bin', 'nothing', 'absent', ['write']],
	])('says what there is in %s, who stands for it, and what to do next', (tag, extent, state, next) => {
		expect(reports[tag]).toMatchObject({ extent, state, next });
	});

	it('names what is missing', () => {
		expect(reports.es!.missing).toEqual(['help.ask']);
	});

	it('says since when a sentence is older than its original, and what changed there', () => {
		expect(reports.es!.outdated).toEqual([{ what: 'help.call', since: '2026-11-02', change: 'A second number.' }]);
	});

	it('says the same of running texts', () => {
		expect(reports.fr!.outdated).toEqual([{ what: 'pages/about/privacy.mdx', since: '2026-11-02', change: 'Rewritten.' }]);
	});

	it('reads as lines that say what to do', () => {
		const lines = translationLines(Object.values(reports)).join('\n');
		expect(lines).toContain('es       ES: help, draft, 1 missing, 1 outdated, 1 to look at');
		expect(lines).toContain('outdated   help.call  since 2026-11-02: A second number.');
		expect(lines).toContain('write content/bin/help.yaml');
	});
});
