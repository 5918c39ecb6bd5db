import { z } from 'astro/zod';
import { day } from './day.ts';
import { confidence, expires, sourceIds, type Provenance } from './facts.ts';

const grounds = ['sources', 'fact', 'searched', 'advice'] as const;

/** What one or more sentences of the help document say, and how it is known: exactly one of four grounds. */
export const claimSchema = z
	.strictObject({
		sentences: z
			.array(
				z.string('the key of a sentence | write keys of content/en/help.yaml in square brackets'),
				'a list of keys | write keys of content/en/help.yaml in square brackets',
			)
			.min(1, 'at least one sentence | add its key, or remove the claim'),
		sources: sourceIds.optional(),
		checked: day.optional(),
		confidence: confidence.optional(),
		expires: expires.optional(),
		fact: z
			.string('a contact and what is known of it | write it like belgian-helpline.hours')
			.regex(/^[a-z0-9-]+\.[a-z]+$/, 'a contact and what is known of it, like belgian-helpline.hours | take both names from content/facts/contacts.yaml')
			.optional(),
		is: z.union([z.string(), z.boolean()], 'what the fact has to say, such as always or true | copy the value from contacts.yaml').optional(),
		searched: day.optional(),
		advice: z.literal(true, 'true | write true, or remove the line').optional(),
	})
	.superRefine((claim, context) => {
		const given = grounds.filter((ground) => claim[ground] !== undefined);
		const report = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
		if (given.length !== 1) {
			report('sentences', 'one ground: sources, fact, searched or advice | give exactly one of them; content/README.md says what each one means');
		}
		for (const key of ['checked', 'confidence', 'expires'] as const) {
			if (claim.sources && claim[key] === undefined) report(key, `${key}, beside the sources | add it as in the other claims`);
			if (!claim.sources && claim[key] !== undefined) report(key, 'no such line without sources | remove it, or name the sources');
		}
		if (claim.is !== undefined && claim.fact === undefined) report('is', 'a fact to compare with | add fact:, or remove the line');
	});

/** A claim of `content/facts/claims.yaml`. */
export type Claim = z.infer<typeof claimSchema>;

/** Sources, day, confidence and expiry of a claim that was read somewhere; `undefined` for the other grounds. */
export function provenanceOf({ sources, checked, confidence, expires }: Claim): Provenance | undefined {
	return sources && { sources, checked: checked!, confidence: confidence!, expires: expires! };
}
