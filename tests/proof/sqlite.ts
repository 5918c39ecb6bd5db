import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Asks a copy of a database, so that the profile stays as the browser left it.
 *
 * @param file A database of SQLite; the journal beside it is copied too.
 * @returns The rows, or `undefined` where there is no such file.
 */
export function query(file: string, question: string): Record<string, unknown>[] | undefined {
	if (!fs.existsSync(file)) return undefined;
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rows-'));
	try {
		for (const ending of ['', '-wal', '-journal']) {
			if (fs.existsSync(file + ending)) fs.copyFileSync(file + ending, path.join(folder, `copy${ending}`));
		}
		const database = new DatabaseSync(path.join(folder, 'copy'));
		const rows = database.prepare(question).all();
		database.close();
		return rows;
	} finally {
		fs.rmSync(folder, { recursive: true });
	}
}

/** Asks for the columns `title` and `address`; `unknown` where there is no such file. */
export function historyRows(file: string, question: string): { title: string; address: string }[] | 'unknown' {
	return query(file, question)?.map(({ title, address }) => ({ title: String(title ?? ''), address: String(address) })) ?? 'unknown';
}
