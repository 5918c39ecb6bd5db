import fs from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { runWithNode } from './node-version.mjs';
import { step } from './progress.mjs';
import { serve } from './server.mjs';

const folder = '.cache/test';
const site = `${folder}/site`;
const pseudo = `${folder}/pseudo`;
const aged = `${folder}/aged`;
const hidden = `${folder}/hidden`;
/** Longer than any fact holds without being checked again. */
const agedDays = 400;

/** Checks that are one command each; they pass or fail as a whole. */
const checks = [
	['Checking the form of every file', ['prettier', '--check', '--log-level', 'warn', '.']],
	['Looking for slips in the code', ['eslint', '-c', '.config/eslint.mjs', '.']],
	['Checking types', ['astro', 'check', '--minimumFailingSeverity', 'error']],
];

/**
 * Runs everything and prints the result.
 *
 * @returns {Promise<number>} Exit code: 0 when all passed.
 */
export async function runTests() {
	fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	fs.mkdirSync(folder, { recursive: true });
	const totals = { passed: 0, failed: 0 };
	for (const [text, command] of checks) await check(text, command, {}, totals);
	const builds =
		(await check('Building the site', ['astro', 'build'], { OUT_FOLDER: site, CACHE_FOLDER: `${folder}/astro` }, totals)) &&
		(await buildAged(totals)) &&
		(await buildHidden(totals)) &&
		(await buildPseudo(totals));
	if (builds) await runSuites(totals);
	printCounts();
	console.log(`${totals.passed} passed, ${totals.failed} failed`);
	return totals.failed === 0 ? 0 : 1;
}

async function check(text, command, env, totals) {
	step(text);
	const { code, output } = await runWithNode(command, { env, quiet: true });
	totals[code === 0 ? 'passed' : 'failed'] += 1;
	if (code !== 0) console.error(output);
	return code === 0;
}

/** The same site with the clock moved: nobody has checked anything since. */
function buildAged(totals) {
	const day = new Date(Date.now() + agedDays * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
	const env = { SITE_DATE: day, OUT_FOLDER: aged, CACHE_FOLDER: `${folder}/aged-astro` };
	return check(`Building it with the clock ${agedDays} days ahead`, ['astro', 'build'], env, totals);
}

/** The same site as it is where drafts are hidden. */
async function buildHidden(totals) {
	const content = `${folder}/hidden-content`;
	if (!(await check('Hiding the drafts', ['tests/hidden-content.ts', content], {}, totals))) return false;
	const env = { CONTENT_FOLDER: content, OUT_FOLDER: hidden, CACHE_FOLDER: `${folder}/hidden-astro` };
	return check('Building the site without them', ['astro', 'build'], env, totals);
}

async function buildPseudo(totals) {
	const content = `${folder}/pseudo-content`;
	if (!(await check('Writing the languages of the tests', ['tests/pseudo-language.ts', content], {}, totals))) return false;
	const env = { PSEUDO_LANGUAGE: '1', CONTENT_FOLDER: content, OUT_FOLDER: pseudo, CACHE_FOLDER: `${folder}/pseudo-astro` };
	return check('Building the site with them', ['astro', 'build'], env, totals);
}

async function runSuites(totals) {
	const env = { SITE_FOLDER: site, PSEUDO_FOLDER: pseudo, AGED_FOLDER: aged, HIDDEN_FOLDER: hidden };
	step('Running the tests of functions and of the finished site');
	const vitestResults = path.join(folder, 'vitest.json');
	const vitest = await runWithNode(
		['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestResults}`],
		{ env },
	);
	const units = readResults(vitestResults);
	addResults(totals, vitest.code, units?.numPassedTests, units?.numFailedTests);
	let browser;
	try {
		browser = await findBrowser();
	} catch (error) {
		console.error(error.message);
		totals.failed += 1;
		return;
	}
	step('Running the tests in a browser (some minutes)');
	const [main, mirrored] = [await serve(site, 0), await serve(pseudo, 0)];
	const playwrightResults = path.join(folder, 'playwright.json');
	const playwright = await runWithNode(['playwright', 'test', '--config', 'tests/playwright.config.ts'], {
		env: {
			...env,
			...browser.env,
			BROWSER_PROGRAM: browser.program,
			SITE_ADDRESS: main.address,
			PSEUDO_ADDRESS: mirrored.address,
			PLAYWRIGHT_JSON: path.resolve(playwrightResults),
		},
	});
	await Promise.all([main.close(), mirrored.close()]);
	const stats = readResults(playwrightResults)?.stats;
	addResults(totals, playwright.code, stats?.expected, stats && stats.unexpected + stats.flaky);
	await runProof(totals, browser);
}

/** The visits of `npm run proof`, with the browsers that are there; writes no proof. */
async function runProof(totals, browser) {
	step('Reading what visits leave behind in a browser (a minute or two)');
	const proofResults = path.join(folder, 'proof.json');
	const proof = await runWithNode(['tests/proof/run.ts'], {
		env: { ...browser.env, CHROMIUM_PATH: browser.program, SITE_FOLDER: site, PROOF_RESULTS: proofResults },
	});
	const results = readResults(proofResults);
	addResults(totals, proof.code, results?.passed, results?.failed);
}

/** A run that ended badly without a failed test (a broken import, no results) counts as one failure. */
function addResults(totals, code, passed = 0, failed = 0) {
	totals.passed += passed;
	totals.failed += failed === 0 && code !== 0 ? 1 : failed;
}

function readResults(file) {
	return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
}

/** What the tests counted over all pages: each row should be 0, but for the number of pages. */
function printCounts() {
	const counts = new Map();
	const notes = `${folder}/counts`;
	for (const file of fs.existsSync(notes) ? fs.readdirSync(notes) : []) {
		const { name, count } = JSON.parse(fs.readFileSync(path.join(notes, file), 'utf8'));
		counts.set(name, (counts.get(name) ?? 0) + count);
	}
	if (counts.size === 0) return;
	console.log('\nOver all pages');
	for (const [name, count] of [...counts].sort()) console.log(`  ${name.padEnd(24)} ${String(count).padStart(5)}`);
	console.log('');
}
