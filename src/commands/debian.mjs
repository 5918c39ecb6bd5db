import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

/** Whether packages of Debian can be installed here: on Debian or a system made from it, by its administrator. */
export function canInstallFromDebian() {
	return process.platform === 'linux' && os.userInfo().uid === 0 && fs.existsSync('/usr/bin/apt-get');
}

const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };

/** Brings the list of Debian's packages up to date; to be done once before installing. */
export function updateFromDebian() {
	spawnSync('apt-get', ['update'], quiet);
}

/**
 * Installs packages of Debian, all or none of them.
 *
 * @param {...string} packages
 * @returns {boolean} Whether they are installed.
 */
export function installFromDebian(...packages) {
	return spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], quiet).status === 0;
}
