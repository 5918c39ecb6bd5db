import fs from 'node:fs';
import path from 'node:path';

const folder = '.cache/test/counts';

/**
 * Notes a count for the table that `npm test` prints at its end.
 *
 * @param name Row of the table, such as `HTML errors`. Counts of one row are added up.
 * @param part What was looked at: keeps parallel tests from overwriting each other.
 */
export function noteCount(name: string, part: string, count: number): void {
	fs.mkdirSync(folder, { recursive: true });
	fs.writeFileSync(path.join(folder, `${name}@${part.replace(/[^\w.-]+/g, '_')}.json`), JSON.stringify({ name, count }));
}
