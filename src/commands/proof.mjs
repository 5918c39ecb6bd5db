/**
 * `npm run proof`: measures what a visit leaves behind, and writes `content/facts/exit-proof.yaml`.
 *
 * Real browsers make real visits to a finished build: `npm run proof -- dist` names its folder; without one a build is made. Then
 * the browsers are closed and their profiles are read on the disk. Ends with 1 when the site does not keep what it promises. On
 * Debian, as root, missing browsers are installed first; elsewhere those that are there are measured, and the file says which.
 */
import fs from 'node:fs';
import { canInstallFromDebian, installFromDebian, updateFromDebian } from './debian.mjs';
import { installPackages } from './install.mjs';
import { runWithNode } from './node-version.mjs';
import { step } from './progress.mjs';

/** What each package of Debian brings. */
const needed = {
	chromium: 'chromium',
	'firefox-esr': 'firefox-esr',
	'epiphany-browser': 'epiphany',
	'dbus-daemon': 'dbus-run-session',
	xvfb: 'Xvfb',
	xdotool: 'xdotool',
};

installPackages();
installBrowsers();
const folder = process.argv[2] ?? (await newBuild());
if (!fs.existsSync(`${folder}/server-rules.json`)) {
	console.error(`There is no finished build in ${folder}/. Run "npm run build" first, or "npm run proof" without a folder.`);
	process.exit(1);
}
const { code } = await runWithNode(['tests/proof/run.ts'], { env: { SITE_FOLDER: folder, PROOF_FILE: 'content/facts/exit-proof.yaml' } });
process.exit(code);

function installBrowsers() {
	if (!canInstallFromDebian()) return;
	const missing = Object.keys(needed).filter((name) => !fs.existsSync(`/usr/bin/${needed[name]}`));
	if (missing.length === 0) return;
	step(`Installing ${missing.join(', ')}`);
	updateFromDebian();
	// One by one: a package that this system does not have must not keep the others away.
	for (const name of missing) installFromDebian(name);
}

async function newBuild() {
	step('Building the site');
	const folder = '.cache/proof/site';
	const { code, output } = await runWithNode(['astro', 'build'], { env: { OUT_FOLDER: folder, CACHE_FOLDER: '.cache/proof/astro' }, quiet: true });
	if (code === 0) return folder;
	console.error(output);
	process.exit(1);
}
