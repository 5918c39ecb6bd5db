/**
 * `npm test`: installs what is missing, checks form and types, builds the site and its mirrored twin, and runs every test.
 * Ends with a table of counts and a line "N passed, N failed".
 */
import { installPackages } from './install.mjs';
import { nodeProgram, runWithNode } from './node-version.mjs';

installPackages();
if (nodeProgram() !== process.execPath) {
	// Everything below runs on the project's own Node.
	process.exit((await runWithNode(['src/commands/test.mjs'])).code);
}
const { runTests } = await import('./test-steps.mjs');
process.exit(await runTests());
