import { readContent, contentFolder } from '../lib/collections.ts';
import { describeProblem } from '../schemas/problem.ts';

/** `npm run check:content`: every mistake in `content/`, what is worth a look, and what is not translated yet, without building. */
const { problems, gaps, warnings } = readContent(contentFolder);
for (const problem of problems) console.error(describeProblem(problem));
for (const warning of warnings) console.log(`To look at: ${describeProblem(warning)}`);
for (const gap of gaps) console.log(`Not translated yet: ${gap.language} ${gap.what}`);
console.log(problems.length === 0 ? 'No mistakes in the content.' : `${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'}.`);
process.exitCode = problems.length === 0 ? 0 : 1;
