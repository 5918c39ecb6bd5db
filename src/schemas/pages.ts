import { z } from 'astro/zod';
import { day } from './day.ts';

// What stands above a page's text. Messages: what was expected | how to mend it.
const title = z
	.string('a title | write the title after "title:"')
	.min(3, 'a title | write at least a word')
	.max(70, 'at most 70 characters | shorten the title; search engines and telephones cut it off');

const summary = z
	.string('a summary | write two or three sentences after "summary:"')
	.min(60, 'at least 60 characters | say in two or three sentences what the page tells')
	.max(400, 'at most 400 characters | shorten the summary to three sentences');

const change = z.strictObject({ on: day, what: z.string('what changed | one short sentence').min(3, 'what changed | one short sentence') });

/** Where a text stands between original and checked translation. */
export const standing = {
	/** Changes of meaning, newest first. Only originals carry them. */
	changes: z
		.array(change, 'a list of changes | "- on:" and "what:"')
		.min(1, 'at least one change | add the first version with its date')
		.superRefine((list, context) => {
			const late = list.findIndex((change, index) => index > 0 && change.on > list[index - 1]!.on);
			if (late > 0) context.addIssue({ code: 'custom', path: [late], message: 'the newest change first | turn the order around' });
		})
		.optional(),
	/** Newest date under `changes` of the original that this translation follows. */
	follows: day.optional(),
	/** Pen names or roles of the translators. */
	by: z.array(z.string(), 'a list in square brackets | by: [translator]').optional(),
	/** Role and date of the person who checked the translation: `mediator, 2026-12-01`. Without it the page is a draft. */
	reviewed: z.array(z.string(), 'a list in square brackets | reviewed: ["mediator, 2026-12-01"]').optional(),
};

/** A page of the site: about, privacy, accessibility. */
export const pageSchema = z.strictObject({ title, summary, sources: z.array(z.string()).optional(), ...standing });

export const themes = ['understand', 'forms', 'help', 'act', 'law', 'blue-heart'] as const;
export const readers = ['everyone', 'victims', 'witnesses', 'professionals', 'journalists'] as const;

const list = (what: string) => z.array(z.string(), `a list of ${what} | write them in square brackets, with commas between`);

/** An article of the library. */
export const articleSchema = z.strictObject({
	title,
	summary,
	theme: z.enum(themes, `one of ${themes.join(', ')} | choose the theme that fits`),
	readers: z.array(z.enum(readers, `one of ${readers.join(', ')} | choose from these`)).min(1, 'at least one reader | write readers: [everyone]'),
	keywords: list('words people may type').min(4, 'at least four words | add everyday words and synonyms'),
	related: list('article names').min(1, 'at least one related article | add the file name of one'),
	sources: list('source ids').min(1, 'at least one source | add ids from content/facts/sources.yaml'),
	...standing,
});

/** Dates of an original or a translation. */
export type Standing = Pick<z.infer<typeof pageSchema>, 'changes' | 'follows' | 'by' | 'reviewed'>;
export type Page = z.infer<typeof pageSchema>;
export type Article = z.infer<typeof articleSchema>;
export type Theme = (typeof themes)[number];
