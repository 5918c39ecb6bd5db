import path from 'node:path';
import { languages, type Language } from '../languages.ts';
import { describeProblem, type Problem } from '../schemas/problem.ts';
import type { Content, ContentReport } from './content-model.ts';
import { readContentFolder } from './content-reader.ts';

/** The folder with words and facts. `CONTENT_FOLDER` points the tests at another one. */
export const contentFolder = path.resolve(process.env.CONTENT_FOLDER ?? 'content');

/**
 * Reads and checks a content folder.
 *
 * @param folder Absolute path.
 * @param list Languages to expect; a folder for each of them.
 */
export function readContent(folder: string, list: Language[] = languages): ContentReport {
	return readContentFolder(folder, list);
}

/** Stops a build. Its message lists every mistake, a line each. */
export class ContentError extends Error {
	readonly problems: Problem[];

	constructor(problems: Problem[]) {
		super(
			`${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'} in the content. Nothing was built.\n\n${problems.map(describeProblem).join('\n')}\n`,
		);
		this.name = 'ContentError';
		this.problems = problems;
	}
}

let cached: ContentReport | undefined;

/**
 * The site's content, read once.
 *
 * @throws ContentError with all mistakes at once.
 */
export function contentReport(): ContentReport {
	cached ??= readContent(contentFolder);
	if (cached.problems.length > 0) {
		const { problems } = cached;
		cached = undefined;
		throw new ContentError(problems);
	}
	return cached;
}

/** The site's content. @throws ContentError with all mistakes at once. */
export function content(): Content {
	return contentReport().content;
}

/** Forgets what was read, so that the development server shows changed words. */
export function forgetContent(): void {
	cached = undefined;
}
