import { z } from 'astro/zod';

/**
 * Since when each sentence of the original has said what it says, in `content/en/versions.yaml`: the day its meaning last changed,
 * and a fingerprint of its words on that day. Written by `npm run translations`, never by hand.
 */
export const versionSchema = z
	.string('a day and a fingerprint | write the file anew with: npm run translations -- --spelling')
	.regex(/^\d{4}-\d{2}-\d{2} [0-9a-f]{8}$/, 'a day and a fingerprint, like 2026-11-25 1a2b3c4d | write the file anew with: npm run translations -- --spelling');
