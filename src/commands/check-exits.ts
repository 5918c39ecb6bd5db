/**
 * `npm run check:exits`: opens every page that "Leave this page" leads to and says whether it is still fit. It asks other
 * people's servers, one page after the other, so a person runs it now and then; no build and no test does.
 */
import { contentFolder } from '../lib/collections.ts';
import { ContentFolder } from '../lib/content-folder.ts';
import { checkExit, type ExitCheck } from '../lib/exit-check.ts';
import { areFit, exitReport } from '../lib/exit-report.ts';
import { exitSchema } from '../schemas/facts.ts';
import { describeProblem } from '../schemas/problem.ts';

const file = 'facts/exits.yaml';
const folder = new ContentFolder(contentFolder);
const exits = folder.record(file, exitSchema);
for (const problem of folder.problems) console.error(describeProblem(problem));

const checks: ExitCheck[] = [];
for (const [tag, exit] of Object.entries(exits)) checks.push(await checkExit(tag, exit, fetch));
const place = { file: folder.shown(file), lineOf: (tag: string) => folder.lineOf(file, tag) };
for (const line of exitReport(checks, place)) console.log(line);
process.exitCode = folder.problems.length === 0 && areFit(checks) ? 0 : 1;
