/** `node src/commands/run.mjs astro build`: runs an installed tool with the project's own Node. */
import { runWithNode } from './node-version.mjs';

const { code } = await runWithNode(process.argv.slice(2));
process.exit(code);
