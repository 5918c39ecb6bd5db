/** `npm run dev`: the site while it is being written, at a local address, with working search. Changes show at once. */
import { installPackages } from './install.mjs';
import { runWithNode } from './node-version.mjs';

installPackages();
// --ignore-lock: in automated environments Astro would otherwise move the server to the background.
const { code } = await runWithNode(['astro', 'dev', '--ignore-lock', ...process.argv.slice(2)]);
process.exit(code);
