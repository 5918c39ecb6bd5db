import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeProblem } from '../../src/schemas/problem.ts';
import { reportOn, withTree } from '../fixtures/trees.ts';

vi.mock('../../src/languages.ts', async (importOriginal) => {
	const { exampleLanguages } = await import('../fixtures/example-languages.ts');
	return { ...(await importOriginal<object>()), languages: exampleLanguages, siteLanguages: exampleLanguages };
});

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

/** The site's content as a build sees it, with the content folder elsewhere. */
async function buildWith(folder: string): Promise<typeof import('../../src/lib/collections.ts')> {
	vi.resetModules();
	vi.stubEnv('CONTENT_FOLDER', folder);
	return import('../../src/lib/collections.ts');
}

describe('Mistakes', () => {
	it('are reported all together, sorted by file and line', async () => {
		const { problems } = await reportOn('several');
		expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
			'content/facts/exits.yaml:1',
			'content/facts/site.yaml:2',
			'content/fr/library/first.mdx:2',
			'content/fr/library/first.mdx:8',
			'content/fr/library/first.mdx:11',
		]);
	});

	it('are told in one line: file, line, what was found, what was expected, how to mend it', () => {
		const problem = { file: 'content/fr/labels.yaml', line: 3, found: 'an egg', expected: 'a hen', mend: 'wait' };
		expect(describeProblem(problem)).toBe('content/fr/labels.yaml:3  Found an egg; expected a hen. To mend: wait');
	});

	it('stop the build with a list of them all', async () => {
		await withTree(['several'], async (folder) => {
			const { contentReport, ContentError, readContent } = await buildWith(folder);
			const sentences = readContent(folder).problems.map(describeProblem);
			expect(contentReport).toThrow(ContentError);
			expect(contentReport).toThrow(`5 mistakes in the content. Nothing was built.\n\n${sentences.join('\n')}\n`);
		});
	});

	it('stop a page that reads the content too', async () => {
		await withTree(['broken/words-empty'], async (folder) => {
			const { content } = await buildWith(folder);
			expect(content).toThrow('1 mistake in the content. Nothing was built.');
		});
	});

	it('stop every command before anything is built', async () => {
		await withTree(['broken/prose-phone'], (folder) => {
			const config = ['--input-type=module', '--eval', "await import('./astro.config.mjs')"];
			const { status, stderr } = spawnSync(process.execPath, config, { env: { ...process.env, CONTENT_FOLDER: folder }, encoding: 'utf8' });
			expect(status).not.toBe(0);
			expect(stderr).toContain('content/en/pages/extra.mdx:9  Found the number "0000 00 00 00"');
		});
	});

	it('let the build go on once they are mended, without a restart', async () => {
		await withTree(['broken/words-empty'], async (folder) => {
			const { content } = await buildWith(folder);
			expect(content).toThrow();
			fs.copyFileSync('tests/fixtures/valid/fr/labels.yaml', path.join(folder, 'fr/labels.yaml'));
			expect(content).not.toThrow();
		});
	});
});

describe('What is not translated yet', () => {
	it('is no mistake when a text is missing', async () => {
		expect(await reportOn()).toMatchObject({
			problems: [],
			gaps: [
				{ language: 'fr', what: 'library/second.mdx' },
				{ language: 'sw', what: 'help.yaml' },
			],
		});
	});

	it('is no mistake when words are missing', async () => {
		expect((await reportOn('gaps')).problems).toEqual([]);
	});

	it('is listed with its language and key', async () => {
		expect((await reportOn('gaps')).gaps).toContainEqual({ language: 'fr', what: 'words: greeting' });
	});

	it('is never listed for the original itself', async () => {
		expect((await reportOn('gaps')).gaps.map(({ language }) => language)).not.toContain('en');
	});
});
