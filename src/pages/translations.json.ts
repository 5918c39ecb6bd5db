import { languages } from '../languages.ts';
import { contentReport } from '../lib/collections.ts';
import { translationReport } from '../lib/translation-report.ts';

/** How far every language is, as `npm run translations` tells it. */
export function GET(): Response {
	return new Response(JSON.stringify(translationReport(contentReport(), languages), null, '\t'));
}
