import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { EngineName, ProvenVisit } from '../../src/schemas/exit-proof.ts';
import { missedBars } from './bars.ts';
import { hasDesktop, startDesktop } from './desktop.ts';
import type { Driver, Engine } from './driver.ts';
import { sentencesOf, titleOf } from './page-text.ts';
import { readTraces, type Traces } from './profile-traces.ts';
import { hosts, leakyPage, startWeb, type Build, type Web } from './serving.ts';
import { stopByEscape, visitLeakyPage, visitNothing, type Visit } from './visits.ts';

/** One thing that was tried, and every bar that it missed. */
export interface Check {
	name: string;
	missed: string[];
}

/** What an engine leaves behind, by visit. */
export interface Measured {
	visits: Record<string, ProvenVisit>;
	checks: Check[];
}

/** Does jobs a few at a time, in order. */
export type Pool = <T>(job: () => T | Promise<T>) => Promise<T>;

/** Measures all visits of one engine. @param pool Shared with the other engines. */
export async function measureEngine(engine: Engine, build: Build, visits: Visit[], pool: Pool): Promise<Measured> {
	const control = temporaryFolder();
	try {
		const base = { engine, build, arrival: '/info/en/', hasScript: true, isOnDesktop: engine.needsDesktop };
		await pool(() => withBrowser({ ...base, folder: control }, visitNothing));
		const isKeyboardWanted = hasDesktop() && visits.some((visit) => visit.needsDesktop?.includes(engine.name));
		const [leaky, isKeyboardReal] = await Promise.all([
			pool(() => checkLeakyPage(engine, build, control)),
			isKeyboardWanted ? pool(() => inFolder((folder) => withBrowser({ ...base, folder, isOnDesktop: true }, stopByEscape))) : false,
		]);
		const keyboard = isKeyboardWanted
			? [{ name: `${engine.name}, keyboard`, missed: isKeyboardReal ? [] : [`${engine.name}: Escape does not reach the browser`] }]
			: [];
		const done = await Promise.all(
			visits.map((visit) =>
				pool(() =>
					visit.needsDesktop?.includes(engine.name) && !isKeyboardReal ? { visit, proven: allUnknown, failure: [] } : tryVisit(engine, build, visit, control),
				),
			),
		);
		const checks = done.map(({ visit, proven, failure }) => ({
			name: `${engine.name}, ${visit.name}`,
			missed: [...failure, ...missedBars(proven, frameOf(engine.name, build, visit))],
		}));
		const names = [...new Set(visits.map(({ name }) => name))];
		const byName = names.map((name) => [name, united(done.filter(({ visit }) => visit.name === name).map(({ proven }) => proven))] as const);
		return { visits: Object.fromEntries(byName), checks: [leaky, ...keyboard, ...checks] };
	} finally {
		removeFolder(control);
	}
}

/** A visit that nobody could make. */
const allUnknown: ProvenVisit = {
	rows: 'unknown',
	back: 'unknown',
	arrived: 'unknown',
	textOnDisk: 'unknown',
	picturesOnDisk: 'unknown',
	addressOnDisk: 'unknown',
	subjectOnDisk: 'unknown',
	storage: 'unknown',
	referrer: 'unknown',
};

/** A browser on a busy machine may not start in time, so each visit has a second chance. What is found is never tried again. */
async function tryVisit(engine: Engine, build: Build, visit: Visit, control: string): Promise<{ visit: Visit; proven: ProvenVisit; failure: string[] }> {
	try {
		return { visit, proven: await measureVisit(engine, build, visit, control).catch(() => measureVisit(engine, build, visit, control)), failure: [] };
	} catch (error) {
		return { visit, proven: allUnknown, failure: [`${engine.name}, ${visit.name}: could not be measured: ${(error as Error).message}`] };
	}
}

async function measureVisit(engine: Engine, build: Build, visit: Visit, control: string): Promise<ProvenVisit> {
	return inFolder(async (folder) => {
		const { arrival, hasScript } = visit;
		const start = { engine, build, folder, arrival, hasScript, isOnDesktop: engine.needsDesktop || visit.needsDesktop?.includes(engine.name) === true };
		const { notes, referrers } = await withBrowser(start, async (browser, web) => ({ notes: await visit.run(browser, web), referrers: web.referrers }));
		const sentences = visit.pages.flatMap((page) => sentencesOf(build.folder, page));
		const traces = readTraces(folder, { sentences, host: hosts.site, control });
		return {
			rows: ownRows(engine, folder),
			...notes,
			textOnDisk: names(traces.text),
			picturesOnDisk: names(traces.picture),
			addressOnDisk: names(traces.address),
			subjectOnDisk: names(traces.subject),
			storage: names(traces.storage),
			...(referrers.length > 0 && { referrer: referrers.find((referrer) => referrer !== 'none') ?? 'none' }),
		};
	});
}

/** The scanner must find what a page leaves that keeps everything: text, title, storage and cookie. */
async function checkLeakyPage(engine: Engine, build: Build, control: string): Promise<Check> {
	const { traces, rows } = await inFolder(async (folder) => {
		await withBrowser({ engine, build, folder, arrival: leakyPage.path, hasScript: true, isOnDesktop: engine.needsDesktop }, visitLeakyPage);
		return { traces: readTraces(folder, { sentences: [leakyPage.sentence], host: hosts.site, control }), rows: ownRows(engine, folder) };
	});
	// Which browsers take pictures is a finding, not a rule.
	const kinds = (Object.keys(traces) as (keyof Traces)[]).filter((kind) => kind !== 'picture');
	const missed = kinds.filter((kind) => traces[kind].size === 0).map((kind) => `${engine.name}: no ${kind} was found where some was left`);
	for (const kind of ['localStorage', 'cookies']) if (!traces.storage.has(kind)) missed.push(`${engine.name}: ${kind} was not found where some was left`);
	if (rows !== 'unknown' && rows[0]?.title !== leakyPage.title) missed.push(`${engine.name}: no row was found where one was left`);
	return { name: `${engine.name}, a page that keeps everything`, missed };
}

interface Start {
	engine: Engine;
	build: Build;
	folder: string;
	arrival: string;
	hasScript: boolean;
	isOnDesktop: boolean;
}

/** Lends a browser that shows the search page, and closes it. */
async function withBrowser<T>({ engine, build, folder, arrival, hasScript, isOnDesktop }: Start, use: (browser: Driver, web: Web) => Promise<T>): Promise<T> {
	const desktop = isOnDesktop ? await startDesktop() : undefined;
	const web = await startWeb(build, arrival, hasScript || engine.canSwitchScriptsOff);
	let browser: Driver | undefined;
	try {
		browser = await engine.start({ folder, address: web.search, hasScript, desktop });
		const result = await use(browser, web);
		await browser.close();
		return result;
	} catch (error) {
		browser?.kill();
		throw error;
	} finally {
		desktop?.close();
		await web.close();
	}
}

function ownRows(engine: Engine, folder: string): ProvenVisit['rows'] {
	const rows = engine.rows(folder);
	if (rows === 'unknown') return rows;
	const own = rows.filter(({ address }) => new URL(address).hostname === hosts.site);
	// Where a browser has no title it may show the address; its port is another one at each visit.
	return own.map(({ title, address }) => ({ title: title === address ? new URL(address).pathname : title, address: new URL(address).pathname }));
}

function frameOf(engine: EngineName, build: Build, visit: Visit): Parameters<typeof missedBars>[1] {
	const pageTitles = Object.fromEntries(visit.pages.map((page) => [page, titleOf(build.folder, page)]));
	return { engine, name: visit.name, hasScript: visit.hasScript, pageTitles, exitTitles: Object.values(build.titles) };
}

/** Several visits under one name: the worst of each. */
function united(visits: ProvenVisit[]): ProvenVisit {
	const [first, ...others] = visits;
	return others.reduce((all, visit) => (JSON.stringify(visit) === JSON.stringify(all) ? all : worse(all, visit)), first!);
}

function worse(one: ProvenVisit, other: ProvenVisit): ProvenVisit {
	const both = <T>(a: T[] | 'unknown', b: T[] | 'unknown'): T[] | 'unknown' => {
		if (a === 'unknown' || b === 'unknown') return 'unknown';
		return [...new Map([...a, ...b].map((item) => [JSON.stringify(item), item])).values()];
	};
	const isBadBack = (visit: ProvenVisit) => visit.back === 'unknown' || visit.back?.some((seen) => seen === 'help' || seen === 'cover');
	return {
		rows: both(one.rows, other.rows),
		back: isBadBack(other) ? other.back : one.back,
		arrived: one.arrived === true ? other.arrived : one.arrived,
		textOnDisk: both(one.textOnDisk, other.textOnDisk),
		picturesOnDisk: both(one.picturesOnDisk, other.picturesOnDisk),
		addressOnDisk: both(one.addressOnDisk, other.addressOnDisk),
		subjectOnDisk: both(one.subjectOnDisk, other.subjectOnDisk),
		storage: both(one.storage, other.storage),
		referrer: one.referrer === 'none' ? other.referrer : one.referrer,
	};
}

const names = (found: Map<string, unknown>) => [...found.keys()].sort();

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
	const folder = temporaryFolder();
	try {
		return await use(folder);
	} finally {
		removeFolder(folder);
	}
}

function temporaryFolder(): string {
	return fs.mkdtempSync(path.join(os.tmpdir(), 'proof-'));
}

function removeFolder(folder: string): void {
	fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
