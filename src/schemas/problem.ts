/** One mistake in the content, worded so that the person who wrote it can mend it. */
export interface Problem {
	/** Path from the project's folder, with forward slashes. */
	file: string;
	/** Counted from 1. */
	line: number;
	found: string;
	expected: string;
	mend: string;
}

/** One line for people: file, line, what is wrong, what was expected and how to mend it. */
export function describeProblem(problem: Problem): string {
	const sentence = `Found ${problem.found}; expected ${problem.expected}. To mend: ${problem.mend}`;
	return `${problem.file}:${problem.line}  ${sentence.replace(/\s+/g, ' ')}`;
}
