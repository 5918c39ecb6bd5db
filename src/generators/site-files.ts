import fs from 'node:fs';
import path from 'node:path';

/** All files of a finished build, as paths with forward slashes relative to its folder, sorted. */
export function filesIn(folder: string): string[] {
	return fs
		.readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

/** All pages of a finished build. */
export function pagesIn(folder: string): string[] {
	return filesIn(folder).filter((file) => file.endsWith('.html'));
}
