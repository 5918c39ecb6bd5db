import { describe, expect, it } from 'vitest';
import { farRow } from '../../src/lib/street.ts';

/** Where the houses of a row begin. */
const beginnings = (walls: string) => [...walls.matchAll(/M(\d+) 0v-/g)].map(([, x]) => Number(x));

describe('The row of houses behind the street', () => {
	it('is the same in every build', () => {
		expect(farRow(2400, 11)).toEqual(farRow(2400, 11));
	});

	it('is another one for another seed', () => {
		expect(farRow(2400, 11).walls).not.toBe(farRow(2400, 12).walls);
	});

	it('reaches from one end of the street to the other', () => {
		const houses = beginnings(farRow(2400).walls);
		expect([houses[0], houses.at(-1)! > 2400 - 100]).toEqual([0, true]);
	});

	it('has a lit door in every house', () => {
		const { walls, doors } = farRow(2400);
		expect(doors.match(/M/g)).toHaveLength(beginnings(walls).length);
	});

	it('can be drawn', () => {
		const { walls, doors } = farRow(2400);
		expect(walls + doors).not.toMatch(/NaN|undefined|e-/);
	});
});
