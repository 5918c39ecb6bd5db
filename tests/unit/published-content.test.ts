import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/lib/collections.ts';
import { describeProblem } from '../../src/schemas/problem.ts';

const { content, problems } = readContent(path.resolve('content'));

describe('The published content', () => {
	it('has no mistakes', () => {
		expect(problems.map(describeProblem)).toEqual([]);
	});

	it('names the helpline and the emergency number, and may show both', () => {
		const phones = ['belgian-helpline', 'emergency-112'].map((id) => content.contacts[id]?.phone?.confidence);
		expect(phones).toEqual(['high', 'high']);
	});
});
