import type { EngineName, ProvenVisit, Row } from '../../src/schemas/exit-proof.ts';

/** What the bars of a visit depend on. */
export interface VisitFrame {
	engine: EngineName;
	name: string;
	hasScript: boolean;
	/** Titles of the pages that were opened, by their path. The last one is where the exit was pressed. */
	pageTitles: Record<string, string>;
	/** Titles of the pages that an exit leads to. */
	exitTitles: string[];
}

/** Slowest cover that is allowed, with the processor slowed down four times. */
export const coverBarMs = 100;

/**
 * Bars that a visit misses, each as a sentence; none for a visit that leaves what the site promises. What is `unknown` misses
 * no bar: it is no promise either.
 */
export function missedBars(visit: ProvenVisit, frame: VisitFrame): string[] {
	const missed: string[] = [];
	const bar = (isKept: boolean, sentence: string) => void (isKept || missed.push(`${frame.engine}, ${frame.name}: ${sentence}`));
	const none = (list: string[] | 'unknown', what: string) => bar(list === 'unknown' || list.length === 0, `${what}: ${String(list)}`);
	none(visit.storage, 'something is stored');
	bar(['none', 'unknown', undefined].includes(visit.referrer), `the destination is told ${visit.referrer}`);
	if (frame.name !== 'offline') bar(visit.arrived !== false, 'the exit does not end on the destination');
	// On other pages texts and rows stay, and the site says so.
	if (frame.name === 'otherPages') return missed;
	none(visit.textOnDisk, 'text of the page is on the disk');
	// Measured: the browser around WebKit takes a picture of each page for its overview, whatever the page asks for.
	if (frame.engine !== 'webkit') none(visit.picturesOnDisk, 'a picture of the page is on the disk');
	none(visit.subjectOnDisk, 'words of the subject are on the disk');
	if (visit.back && visit.back !== 'unknown') {
		const shown = visit.back.filter((seen) => seen === 'help').length;
		bar(shown <= (isReplaced(frame) ? 0 : 1), `Back shows the page ${shown} times`);
	}
	for (const sentence of visit.rows === 'unknown' ? [] : wrongRows(visit.rows, frame)) bar(false, sentence);
	return missed;
}

/** Whether the destination takes the place of the page, or the cover stays until it does. */
function isReplaced({ name, hasScript }: VisitFrame): boolean {
	return hasScript && name !== 'closed';
}

/** Most rows that a visit may leave. In a frame only the page around it is a visit. */
function mostRows(frame: VisitFrame): number {
	if (frame.name === 'frame') return 0;
	// Measured: Chromium notes the page when the destination cannot be reached, under the title that the exit gave it.
	return frame.engine === 'chromium' && isReplaced(frame) && frame.name !== 'offline' ? 0 : Object.keys(frame.pageTitles).length;
}

function wrongRows(rows: Row[], frame: VisitFrame): string[] {
	const { pageTitles, exitTitles } = frame;
	const most = mostRows(frame);
	const last = Object.keys(pageTitles).at(-1);
	// A browser may show the address where it has no title; that tells no more than a neutral title.
	const titles = (address: string) => [address, ...(isReplaced(frame) && address === last ? exitTitles : [pageTitles[address]])];
	return [
		...(rows.length > most ? [`rows in the list of visited pages: ${rows.length} instead of ${most} at most`] : []),
		...rows.filter(({ title, address }) => !titles(address).includes(title)).map(({ title, address }) => `the row of ${address} is titled "${title}"`),
	];
}

/** The bar of the cover, as a sentence when it is missed. @param worstMs Of all runs. */
export function missedCoverBar(worstMs: number): string[] {
	return worstMs <= coverBarMs ? [] : [`the cover came after ${worstMs} ms instead of ${coverBarMs} ms at most`];
}
