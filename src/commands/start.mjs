/** `npm start`: installs what is missing, builds the site as it would be published, and serves it. */
import { installPackages } from './install.mjs';
import { runWithNode } from './node-version.mjs';
import { step } from './progress.mjs';

installPackages();
step('Building the site (about 20 seconds)');
const { code, output } = await runWithNode(['astro', 'build'], { quiet: true });
if (code !== 0) {
	console.error(output);
	process.exit(code);
}
for (const warning of output.match(/\[WARN\].*/g) ?? []) console.log(`        ${warning.replace(/\[WARN\] \[[^\]]*\] /, '')}`);
step('Serving it');
const served = await runWithNode(['src/commands/serve.mjs']);
process.exit(served.code);
