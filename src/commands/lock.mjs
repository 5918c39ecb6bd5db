/**
 * `npm run lock`, after each change of package-lock.json: names in it the packages for other kinds of machines that npm leaves out
 * when its source does not have them. Without their names `npm ci` refuses the file everywhere ("Missing: … from lock file").
 */
import fs from 'node:fs';

const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
let added = 0;
for (const [folder, entry] of Object.entries(lock.packages)) {
	for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
		const nested = `${folder}/node_modules/${name}`;
		const top = `node_modules/${name}`;
		if (lock.packages[nested] || lock.packages[top]) continue;
		const [, os, cpu] =
			name.match(
				/(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows|wasm32)[-.]?(arm64|arm|ia32|x64|riscv64|ppc64|s390x|loong64|mips64el)?/,
			) ?? [];
		lock.packages[top] = {
			version: String(version).replace(/^[\^~]/, ''),
			...(cpu && { cpu: [cpu] }),
			dev: true,
			optional: true,
			...(os && os !== 'wasm32' && { os: [os === 'windows' ? 'win32' : os] }),
		};
		added += 1;
	}
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync('package-lock.json', `${JSON.stringify(lock, null, '\t')}\n`);
console.log(added === 0 ? 'The lock file is complete.' : `${added} packages named.`);
