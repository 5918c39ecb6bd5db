import { meaningChecks } from './meaning.ts';
import type { Check, Finding, Reading } from './model.ts';
import { writingChecks } from './writing.ts';

/** Every check of a translation against its original, by name. */
export const checks: Record<string, Check> = { ...writingChecks, ...meaningChecks };

/** A finding with the check that made it. */
export interface NamedFinding extends Finding {
	check: string;
	level: Check['level'];
}

/** Everything that the checks find in a translation. Warnings at explained keys are left out. */
export function findingsIn(reading: Reading): NamedFinding[] {
	return Object.entries(checks).flatMap(([check, { level, find }]) =>
		find(reading)
			.filter(({ key }) => level === 'error' || !(key in reading.lists.explained))
			.map((finding) => ({ check, level, ...finding })),
	);
}
