/**
 * `npm run translations`: how far every language is, and what to do next. `-- --json` prints the same as JSON; `-- --changed "What
 * changed"` and `-- --spelling` date sentences of the original that were changed.
 */
import fs from 'node:fs';
import path from 'node:path';
import { languages, ORIGINAL } from '../languages.ts';
import { contentFolder, readContent } from '../lib/collections.ts';
import { versionsFile } from '../lib/content-words.ts';
import { today } from '../lib/dates.ts';
import { translationLines } from '../lib/translation-lines.ts';
import { translationReport } from '../lib/translation-report.ts';
import { undatedKeys, versionsText, withChange } from '../lib/write-versions.ts';
import { describeProblem } from '../schemas/problem.ts';

const [option, what] = process.argv.slice(2);
const report = readContent(contentFolder);
const { words, versions } = report.content;
const undated = undatedKeys(words[ORIGINAL]!, versions);
const statusFile = path.join(contentFolder, ORIGINAL, 'status.yaml');

if (report.problems.length > 0) {
	for (const problem of report.problems) console.error(describeProblem(problem));
	console.error('First mend these mistakes, then run this again.');
	process.exitCode = 1;
} else if (option === '--changed' && !what) {
	console.error('Found no word on the change; expected npm run translations -- --changed "What changed." To mend: say in one short sentence what changed');
	process.exitCode = 1;
} else if (option === '--changed' || option === '--spelling') {
	fs.writeFileSync(path.join(contentFolder, ORIGINAL, versionsFile), versionsText(words[ORIGINAL]!, versions, option === '--changed', today()));
	if (option === '--changed') fs.writeFileSync(statusFile, withChange(fs.readFileSync(statusFile, 'utf8'), today(), what!));
	console.log(undated.length === 0 ? 'No sentence had changed.' : `Dated: ${undated.join(', ')}`);
} else if (option === '--json') {
	console.log(JSON.stringify(translationReport(report, languages), null, '\t'));
} else {
	for (const line of translationLines(translationReport(report, languages))) console.log(line);
	if (undated.length > 0) {
		console.log(`\nChanged in content/${ORIGINAL} without a day: ${undated.join(', ')}`);
		console.log('Every translation of them counts as outdated until you run npm run translations -- --changed "What changed."');
		console.log('or, where the meaning is the same, npm run translations -- --spelling');
	}
}
