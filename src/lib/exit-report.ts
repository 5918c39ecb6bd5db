import { describeProblem } from '../schemas/problem.ts';
import { inSeconds, type ExitCheck } from './exit-check.ts';

/** Where a destination stands, for the sentences that say where to mend it. */
export interface ExitPlace {
	/** Path from the project's folder. */
	file: string;
	lineOf: (tag: string) => number;
}

/**
 * What `npm run check:exits` prints: a line for each language, and under it what is wrong or worth knowing.
 * Without any connection one sentence takes the place of all of them: none of the pages is to blame.
 */
export function exitReport(checks: ExitCheck[], place: ExitPlace): string[] {
	if (checks.length > 0 && checks.every(({ isUnreachable }) => isUnreachable)) return ['The pages could not be opened: no connection.'];
	return checks.flatMap((check) => [summaryOf(check), ...detailsOf(check, place)]);
}

/** Whether readers may be led to every one of these pages. */
export function areFit(checks: ExitCheck[]): boolean {
	return checks.every(({ failures }) => failures.length === 0);
}

function summaryOf({ tag, exit, milliseconds, failures }: ExitCheck): string {
	const isFit = failures.length === 0;
	const time = milliseconds === undefined ? [] : [inSeconds(milliseconds)];
	return [tag, isFit ? 'ok' : 'unfit', ...time, isFit ? exit.title : exit.url].join('  ');
}

function detailsOf({ tag, failures, notes }: ExitCheck, { file, lineOf }: ExitPlace): string[] {
	const line = lineOf(tag);
	const wrong = failures.map(([found, expected, mend]) => describeProblem({ file, line, found, expected, mend }));
	return [...wrong, ...notes.map((note) => `${file}:${line}  ${note}`)].map((text) => `    ${text}`);
}
