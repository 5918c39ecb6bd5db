import { describe, expect, it } from 'vitest';
import { numberParts } from '../../src/lib/number-parts.ts';

describe('A number to learn', () => {
	it.each([
		['0000 11 22 33', ['0000', '11 22', '33']],
		['000 111 222', ['000', '111', '222']],
		['111 000', ['111', '000']],
		['112', ['112']],
	])('%s comes in at most three parts that make it whole again', (number, parts) => {
		expect(numberParts(number)).toEqual(parts);
	});
});
