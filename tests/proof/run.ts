import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readContent } from '../../src/lib/collections.ts';
import { step } from '../../src/commands/progress.mjs';
import type { EngineName, ExitProof } from '../../src/schemas/exit-proof.ts';
import { missedCoverBar } from './bars.ts';
import { measureCover } from './cover-time.ts';
import type { Engine } from './driver.ts';
import { findChromium } from './engines/chromium.ts';
import { findFirefox } from './engines/firefox.ts';
import { findWebkit } from './engines/webkit.ts';
import { measureEngine, type Check, type Measured } from './measure.ts';
import { poolOf } from './pool.ts';
import { notTested, proofText, systemName } from './proof-file.ts';
import { serveBuild } from './serving.ts';
import { visitsOf } from './visits.ts';

/**
 * Makes the visits and checks the bars. `SITE_FOLDER` is the finished build.
 *
 * With `PROOF_FILE`, makes them all and writes what was measured there. Without, as in `npm test`, makes those that a change of the
 * site could break. `PROOF_RESULTS` is a file for the counts.
 */
const { SITE_FOLDER: folder, PROOF_FILE: proofFile, PROOF_RESULTS: resultsFile } = process.env;
const { content } = readContent(path.resolve('content'));
const build = await serveBuild(folder!, content.exits);
const engines: Record<EngineName, Engine | string> = { chromium: await findChromium(), firefox: findFirefox(), webkit: findWebkit() };
for (const [name, engine] of Object.entries(engines)) if (typeof engine === 'string') console.log(`Not measured: ${name}: ${engine}.`);

const checks: Check[] = [];
// First, while nothing else keeps the machine busy.
const cover = proofFile ? await timeCover() : 'unknown';
const measured = await measureAll();
await build.close();
if (proofFile) fs.writeFileSync(proofFile, proofText(proofOf(cover, measured)));
const missed = checks.flatMap((check) => check.missed);
for (const sentence of missed) console.error(`Missed: ${sentence}.`);
const failed = checks.filter((check) => check.missed.length > 0).length;
if (resultsFile) fs.writeFileSync(resultsFile, JSON.stringify({ passed: checks.length - failed, failed }));
console.log(`${checks.length - failed} of ${checks.length} visits and checks keep every bar.`);
process.exit(failed === 0 ? 0 : 1);

async function timeCover(): Promise<ExitProof['cover']> {
	step('Timing the cover');
	try {
		const time = await measureCover(build);
		// A slow machine is no fault of the site: the number stands in the file, and whoever runs this is told.
		for (const sentence of missedCoverBar(time.worstMs)) console.log(`On this machine ${sentence}.`);
		return time;
	} catch (error) {
		checks.push({ name: 'cover', missed: [`the cover could not be timed: ${(error as Error).message}`] });
		return 'unknown';
	}
}

async function measureAll(): Promise<Partial<Record<EngineName, Measured>>> {
	const pool = poolOf(Math.min(4, Math.max(2, os.availableParallelism())));
	const present = Object.values(engines).filter((engine) => typeof engine !== 'string');
	step(`Visiting the site with ${present.map(({ product }) => product).join(', ') || 'no browser'}`);
	const results = await Promise.all(
		present.map(async (engine) => {
			const result = await measureEngine(engine, build, chosenVisits(engine), pool);
			checks.push(...result.checks);
			return [engine.name, result] as const;
		}),
	);
	return Object.fromEntries(results);
}

/** In `npm test`, the engines that take long make only the visits that matter most. */
function chosenVisits({ name }: Engine) {
	if (proofFile) return visitsOf();
	const visits = visitsOf([1, 6]);
	return name === 'chromium' ? visits : visits.filter((visit) => ['button', 'noscript'].includes(visit.name));
}

function proofOf(cover: ExitProof['cover'], measured: Partial<Record<EngineName, Measured>>): ExitProof {
	const names = Object.keys(engines) as EngineName[];
	return {
		measured: new Date().toISOString().slice(0, 10),
		system: systemName(),
		cover,
		engines: Object.fromEntries(
			names.flatMap((name) => {
				const engine = engines[name];
				return typeof engine === 'string' ? [] : [[name, { product: engine.product, version: engine.version, visits: measured[name]!.visits }]];
			}),
		),
		absent: names.filter((name) => typeof engines[name] === 'string'),
		notTested,
	};
}
