import { fingerprintOf, type Version } from './versions.ts';
import type { WordList } from './content-words.ts';

/**
 * The text of `content/en/versions.yaml` for the original's words as they stand.
 *
 * @param meaningChanged Whether words that differ from their fingerprint say something else now: they get the day, and every translation
 * that follows an older one counts as outdated. Otherwise they keep their day: only the spelling changed.
 * @param day `2026-11-25`.
 */
export function versionsText(words: WordList, versions: Record<string, Version>, meaningChanged: boolean, day: string): string {
	const lines = Object.entries(words).map(([key, text]) => {
		const known = versions[key];
		const fingerprint = fingerprintOf(text);
		const isSame = known?.fingerprint === fingerprint;
		const on = known && (isSame || !meaningChanged) ? known.on : day;
		return `${key}: "${on} ${fingerprint}"`;
	});
	return `${head}\n${lines.join('\n')}\n`;
}

/** Keys whose words were changed, or added, without anybody saying whether the meaning changed. */
export function undatedKeys(words: WordList, versions: Record<string, Version>): string[] {
	return Object.keys(words).filter((key) => versions[key]?.fingerprint !== fingerprintOf(words[key]!));
}

const head = `# Since when each sentence says what it says, and a fingerprint of its words. Not written by hand: after a change of words, run
#   npm run translations -- --changed     where a meaning changed: translations that follow an older day become outdated
#   npm run translations -- --spelling    where only the spelling did`;

/** The text of the original's status.yaml with one more change, the newest, above the others. Two changes on one day become one. */
export function withChange(status: string, day: string, what: string): string {
	const sameDay = new RegExp(`(  - on: "${day}"\\n    what: )(.*)`);
	const quoted = (text: string) => JSON.stringify(text);
	const known = sameDay.exec(status);
	if (known) {
		const before = known[2]!.replace(/^"(.*)"$/, (_, inner: string) => inner.replaceAll('\\"', '"'));
		return status.replace(sameDay, () => known[1]! + quoted(`${before} ${what}`));
	}
	return status.replace(/^changes:\n/m, () => `changes:\n  - on: "${day}"\n    what: ${quoted(what)}\n`);
}
