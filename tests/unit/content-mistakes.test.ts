import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/schemas/problem.ts';
import { claimMistakes, factMistakes, formMistakes, headMistakes, mistakes, proseMistakes, sharedMistakes, wordMistakes } from '../fixtures/mistakes.ts';
import { brokenTrees, reportOn } from '../fixtures/trees.ts';

describe.each([
	['In the form of a file', formMistakes],
	['In facts', factMistakes],
	['In claims', claimMistakes],
	['In running text', proseMistakes],
	['In heads', headMistakes],
	['In words', wordMistakes],
	['In what others use', sharedMistakes],
])('%s', (_, list) => {
	it.each(list)('the build stops at $name, once, and says where and how to mend it', async ({ tree, at, says }) => {
		const { problems } = await reportOn(`broken/${tree}`);
		expect(problems.map((problem) => `${problem.file}:${problem.line}`)).toEqual([`content/${at}`]);
		for (const piece of says) expect(describeProblem(problems[0]!)).toContain(piece);
	});
});

describe('A sentence about a mistake', () => {
	it('is always one line', async () => {
		const reports = await Promise.all(mistakes.map(({ tree }) => reportOn(`broken/${tree}`)));
		const sentences = reports.flatMap(({ problems }) => problems.map(describeProblem));
		expect(sentences.filter((sentence) => sentence.includes('\n'))).toEqual([]);
	});
});

describe('The examples', () => {
	it('have no mistake before one is put in', async () => {
		expect((await reportOn()).problems).toEqual([]);
	});

	it('are all looked at', () => {
		expect(mistakes.map(({ tree }) => tree).sort()).toEqual(brokenTrees());
	});
});
