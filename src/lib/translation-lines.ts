import type { LanguageReport, NextStep } from './translation-report.ts';

/** What `npm run translations` says to do, step by step. */
const advice: Record<NextStep, (tag: string) => string> = {
	write: (tag) => `write content/${tag}/help.yaml: copy the English file and translate it`,
	date: (tag) => `add content/${tag}/status.yaml with follows: and by:, so that changes of the original can be told`,
	translate: () => 'translate what is missing; until then the English stands in',
	update: (tag) => `translate what changed, then set follows: in content/${tag}/status.yaml (or in the head of the text) to the newest day`,
	look: (tag) => `look at the warnings: mend the sentence, or explain the key in content/${tag}/checks.yaml`,
	review: (tag) => `let a second person read it, then add reviewed: ["role, day"] in content/${tag}/status.yaml (and in the heads of the texts)`,
	nothing: () => 'nothing to do',
};

/** The report as lines for a terminal: one a language, and below it what is left. */
export function translationLines(reports: LanguageReport[]): string[] {
	return reports.flatMap((report) => {
		const { tag, autonym, extent, state, missing, outdated, draftTexts, warnings, next } = report;
		const counts = [
			state,
			...(missing.length > 0 ? [`${missing.length} missing`] : []),
			...(outdated.length > 0 ? [`${outdated.length} outdated`] : []),
			...(draftTexts.length > 0 ? [`${draftTexts.length} texts not checked`] : []),
			...(warnings.length > 0 ? [`${warnings.length} to look at`] : []),
		];
		return [
			`${tag.padEnd(8)} ${autonym}: ${extent}, ${counts.join(', ')}`,
			...missing.map((what) => `         missing    ${what}`),
			...outdated.map(({ what, since, change }) => `         outdated   ${what}  since ${since}${change ? `: ${change}` : ''}`),
			...warnings.map(({ key, found, expected }) => `         look at    ${key}  ${found}; expected ${expected}`),
			...(next[0] === 'nothing' ? [] : next.map((step) => `         next       ${advice[step](tag)}`)),
		];
	});
}
