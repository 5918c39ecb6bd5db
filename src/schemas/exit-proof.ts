import { z } from 'astro/zod';
import { day } from './day.ts';

/**
 * What a visit leaves behind, as `npm run proof` measured it. The file is written by that command; the schema guards against
 * a slip by hand. What could not be read is `unknown`, never an empty list.
 */
const again = 'restore the file from the project’s history; only "npm run proof" writes it';
const unknown = z.literal('unknown');
const orUnknown = <T extends z.ZodType>(known: T, expected: string) => z.union([known, unknown], `${expected} | ${again}`);

const fileNames = orUnknown(z.array(z.string()), 'a list of file names, or unknown');

const row = z.strictObject({
	title: z.string(`the title in the list of visited pages | ${again}`),
	address: z.string(`an address inside the site | ${again}`).regex(/^\//, `an address inside the site, like "/info/en/" | ${again}`),
});

/** Everything that Back can show; the words for it stand in `pages/leaving.yaml`. */
export const seenNames = ['search', 'destination', 'help', 'cover', 'browser', 'other'] as const;

/** Every kind of visit; the words for it stand in `pages/leaving.yaml`. */
export const visitNames = ['button', 'keyboard', 'held', 'noscript', 'closed', 'language', 'offline', 'practice', 'frame', 'otherPages'] as const;

const seen = z.enum(seenNames, `search, destination, help, cover, browser or other | ${again}`);

const visit = z.strictObject({
	/** Rows of the site in the list of visited pages. */
	rows: orUnknown(z.array(row), 'rows with title and address, or unknown'),
	/** What is on the screen after each press of Back. Away where nobody left. */
	back: orUnknown(z.array(seen), 'what each press of Back shows, or unknown').optional(),
	/** Whether the exit ended on the destination. Away where nobody left. */
	arrived: orUnknown(z.boolean(), 'true, false or unknown').optional(),
	/** Files of the profile with a sentence of the page. */
	textOnDisk: fileNames,
	/** Pictures that lie in the profile: of a page as it looked, or that it showed. */
	picturesOnDisk: fileNames,
	/** Files of the profile with an address of the site. */
	addressOnDisk: fileNames,
	/** Files of the profile with a word of the subject. */
	subjectOnDisk: fileNames,
	storage: orUnknown(z.array(z.string()), 'a list of kinds of storage, or unknown'),
	/** What the destination was told about where the reader was. Away where it was never asked. */
	referrer: orUnknown(z.string(), 'none, an address or unknown').optional(),
});

const milliseconds = z.number(`milliseconds without quotes | ${again}`).nonnegative(`milliseconds | ${again}`);

const engine = z.strictObject({
	product: z.string(`the name of the browser | ${again}`),
	version: z.string(`the version in quotes | ${again}`),
	visits: z.partialRecord(z.enum(visitNames, `a kind of visit that src/schemas/exit-proof.ts names | ${again}`), visit),
});

export const exitProofSchema = z.strictObject({
	measured: day,
	system: z.string(`the operating system | ${again}`),
	/** From the press of the exit until the cover is on the screen, in Chromium. `unknown` where no Chromium could be asked. */
	cover: orUnknown(
		z.strictObject({
			/** How many times slower than this machine the processor was made. */
			slowdown: z.number(`a number | ${again}`),
			runs: z.number(`a number | ${again}`),
			medianMs: milliseconds,
			worstMs: milliseconds,
			/** The same while the destination cannot be reached: until the cover or the browser's own message is there, at most. */
			offline: z.strictObject({ medianMs: milliseconds, worstMs: milliseconds }),
		}),
		'slowdown, runs, medianMs, worstMs and offline, or unknown',
	),
	engines: z.partialRecord(z.enum(['chromium', 'firefox', 'webkit'], `chromium, firefox or webkit | ${again}`), engine),
	/** Engines that were not there to be measured. */
	absent: z.array(z.string()),
	/** Browsers that nobody has measured. The site must say so. */
	notTested: z.array(z.string()),
});

export type ExitProof = z.infer<typeof exitProofSchema>;
export type ProvenVisit = z.infer<typeof visit>;
export type EngineName = 'chromium' | 'firefox' | 'webkit';
export type Row = z.infer<typeof row>;
export type Seen = z.infer<typeof seen>;
export type VisitName = (typeof visitNames)[number];
