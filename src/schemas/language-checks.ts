import { z } from 'astro/zod';

const pattern = z.string('words in quotes | write each word or pattern in quotes').superRefine((source, context) => {
	try {
		new RegExp(source, 'iu');
	} catch {
		context.addIssue({ code: 'custom', message: `a regular expression, unlike "${source}" | close every bracket, or write the plain word` });
	}
});
const patterns = z.array(pattern, 'a list in square brackets | write the words in quotes, with commas between').default([]);

/** Words by which the build recognises mistakes in a language: `content/{language}/checks.yaml`. Regular expressions without regard to capitals. */
export const languageChecksSchema = z.strictObject({
	/** Everything that marks a negation. */
	negation: patterns,
	/** What marks that something is possible or allowed. */
	can: patterns,
	/** What marks that something has to be done. */
	must: patterns,
	/** In the original: what some languages say with their word for "must", and others without. */
	mustOrNot: patterns,
	/** The terms for trafficking in human beings and for those who commit it. */
	trafficking: patterns,
	/** Words for smuggling people: never to stand in the help document. */
	smuggling: patterns,
	/** Words that hurt or mislead. */
	forbidden: patterns,
	/** Words that only occur in the polite, and only in the familiar form of address. */
	formal: patterns,
	informal: patterns,
	/** Sentences where a difference from the original is right, by key, and why. */
	explained: z.record(z.string(), z.string('a reason | say in a sentence why the difference is right')).default({}),
});

/** The word lists of a language. */
export type LanguageChecks = z.infer<typeof languageChecksSchema>;
