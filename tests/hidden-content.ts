/**
 * Writes the site's content with drafts hidden, as a person at Payoke would: one word in one file.
 * Run as `node src/commands/run.mjs tests/hidden-content.ts TARGET`.
 */
import fs from 'node:fs';
import path from 'node:path';

const [target] = process.argv.slice(2);
if (!target) throw new Error('Name the folder to write, such as .cache/test/hidden-content.');
fs.rmSync(target, { recursive: true, force: true });
fs.cpSync('content', target, { recursive: true });
const file = path.join(target, 'facts/site.yaml');
const settings = fs.readFileSync(file, 'utf8');
if (!settings.includes('drafts: show')) throw new Error(`${file} does not say "drafts: show" in one line of its own. Drafts cannot be hidden for the test.`);
fs.writeFileSync(file, settings.replace('drafts: show', 'drafts: hide'));
