/**
 * `npm run bench`: measures the finished build and prints what the README records. Sizes are exact. Lighthouse is fetched for
 * the occasion (it would weigh on every install); without a connection only the sizes are printed.
 */
import fs from 'node:fs';
import path from 'node:path';
import { execFile } from 'node:child_process';
import { findBrowser } from './browser.mjs';
import { nodeProgram, runWithNode } from './node-version.mjs';
import { serve } from './server.mjs';

const folder = process.env.OUT_FOLDER ?? 'dist';
const helpBudget = 14_600;
const viewBudget = 100_000;
/** One page of each kind, in English; Lighthouse looks at these. */
const kinds = { home: 'en', article: 'en/library/signs', library: 'en/library', contact: 'en/contact', press: 'en/press' };

if (nodeProgram() !== process.execPath) process.exit((await runWithNode(['src/commands/bench.mjs'])).code);
if (!fs.existsSync(folder)) {
	console.error('There is no finished build. Run "npm run build" first.');
	process.exit(1);
}
printSizes();
await printLighthouse();

function printSizes() {
	const bytes = (file) => fs.statSync(path.join(folder, file)).size;
	console.log(`Help documents, brotli, everything included (at most ${helpBudget.toLocaleString('en')} bytes)`);
	const tags = fs.readdirSync(path.join(folder, 'info'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
	for (const tag of tags.sort()) console.log(`  /info/${tag}/`.padEnd(34), bytes(`info/${tag}/index.html.br`).toLocaleString('en').padStart(8));
	console.log(
		`\nFirst view of the full site, brotli, with every font that a device may need and with scripts (at most ${viewBudget.toLocaleString('en')} bytes)`,
	);
	for (const page of Object.values(kinds)) {
		const html = fs.readFileSync(path.join(folder, page, 'index.html'), 'utf8');
		const fontBytes = [...new Set([...html.matchAll(/url\(["']?\/(fonts\/[^"')]+)/g)].map(([, font]) => font))].reduce((sum, font) => sum + bytes(font), 0);
		const scripts = [...html.matchAll(/src="?\/(_astro\/[^"\s>]+\.js)/g)].reduce((sum, [, script]) => sum + bytes(`${script}.br`), 0);
		console.log(
			`  /${page}/`.padEnd(34),
			(bytes(`${page}/index.html.br`) + fontBytes + scripts).toLocaleString('en').padStart(8),
			`(page alone ${bytes(`${page}/index.html.br`).toLocaleString('en')})`,
		);
	}
}

async function printLighthouse() {
	const { program, env } = await findBrowser();
	const { address, close } = await serve(folder, 0);
	console.log('\nLighthouse, mobile: performance, accessibility, best practices, search engines');
	for (const [kind, page] of Object.entries(kinds)) {
		const report = path.resolve(`.cache/lighthouse-${kind}.json`);
		fs.mkdirSync('.cache', { recursive: true });
		const failure = await lighthouse(`${address}${page}/`, report, program, env);
		if (failure) {
			console.log(`  Lighthouse could not be run: ${failure}`);
			break;
		}
		const { categories, audits } = JSON.parse(fs.readFileSync(report, 'utf8'));
		const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((name) => Math.round(categories[name].score * 100));
		console.log(
			`  ${kind.padEnd(10)} ${scores.join(' / ')}   largest paint ${audits['largest-contentful-paint'].displayValue}, shift ${audits['cumulative-layout-shift'].displayValue}`,
		);
	}
	await close();
}

/** Runs beside this process, which serves the pages. Resolves to the first line of what went wrong, or to nothing. */
function lighthouse(address, report, program, env) {
	const options = ['--quiet', '--output=json', `--output-path=${report}`, '--chrome-flags=--headless=new --no-sandbox'];
	return new Promise((resolve) => {
		execFile('npx', ['--yes', 'lighthouse@13.5.0', address, ...options], { env: { ...process.env, ...env, CHROME_PATH: program } }, (error, _, stderr) =>
			resolve(error ? (stderr.split('\n')[0] ?? error.message) : undefined),
		);
	});
}
