import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { unpack } from './unpack.ts';

/** What to look for in a profile. */
export interface Wanted {
	sentences: string[];
	/** Host of the site. */
	host: string;
	/** A profile of the same browser that was never on the site: what stands there too is the browser's own. */
	control?: string | undefined;
}

/** What was found: for each kind the files, and in them what. Files have general names, the same at every visit. */
export interface Traces {
	text: Map<string, Set<string>>;
	picture: Map<string, Set<string>>;
	address: Map<string, Set<string>>;
	subject: Map<string, Set<string>>;
	storage: Map<string, Set<string>>;
}

/** Words that tell the subject, or whose site it is, in small letters; parts of words count. */
export const subjectWords = [
	...['trafficking', 'exploitation', 'slavery', 'victim', 'payoke', 'blue heart'],
	...['mensenhandel', 'uitbuiting', 'slavernij', 'slachtoffer', 'traite des', 'esclavage', 'victime'],
	...['menschenhandel', 'ausbeutung', 'sklaverei', 'opfer'],
];

/** Where browsers keep what a page stores, by the path in the profile. */
const storagePlaces: [RegExp, string][] = [
	[/\/Local Storage\/|\/LocalStorage\/|\/storage\/default\/[^/]+\/ls\/|webappsstore/i, 'localStorage'],
	[/\/Session Storage\//, 'sessionStorage'],
	[/\/IndexedDB\/|\/storage\/default\/[^/]+\/idb\//i, 'IndexedDB'],
	[/\/CacheStorage\/|\/storage\/default\/[^/]+\/cache\//i, 'CacheStorage'],
	[/\/Cookies$|\/cookies\.sqlite$/, 'cookies'],
];

/** Firefox keeps the session storage of open tabs in its session file: an object by site. */
const sessionStorage = (host: string) => new RegExp(`"storage":\\{[^}]*${host.replaceAll('.', '\\.')}`);

/** Reads every file of a closed profile. Files that the control has byte for byte are skipped. */
export function readTraces(folder: string, { sentences, host, control }: Wanted): Traces {
	const traces: Traces = { text: new Map(), picture: new Map(), address: new Map(), subject: new Map(), storage: new Map() };
	const known = new Set(control ? filesIn(control).map((file) => fingerprint(path.join(control, file))) : []);
	const wanted = { text: needles(sentences, false), address: needles([host], false), subject: needles(subjectWords, true) };
	for (const file of filesIn(folder)) {
		const full = path.join(folder, file);
		if (known.has(fingerprint(full))) continue;
		const texts = unpack(fs.readFileSync(full)).map((bytes) => bytes.toString('latin1'));
		texts.push(file);
		for (const kind of ['text', 'address', 'subject'] as const) {
			const searched = kind === 'subject' ? texts.map((text) => text.toLowerCase()) : texts;
			for (const [needle, word] of wanted[kind]) {
				if (searched.some((text) => text.includes(needle))) note(traces[kind], generalName(file), word);
			}
		}
		// Text in a picture cannot be found by its words; whose picture it is, an address in it may tell.
		if (isPicture(texts[0]!)) note(traces.picture, generalName(file), texts[0]!.includes(host) ? 'of the site' : 'of something');
		for (const kind of storageIn(file, full, texts, host)) note(traces.storage, kind, file);
	}
	// What the browser itself has needs looking at only where something was found.
	const isFound = Object.values(traces).some((found: Map<string, unknown>) => found !== traces.address && found.size > 0);
	return control && isFound ? without(traces, readTraces(control, { sentences, host })) : traces;
}

/** `storage` without what is only of the browser. */
function without(traces: Traces, own: Traces): Traces {
	for (const kind of Object.keys(traces) as (keyof Traces)[]) {
		for (const [file, found] of traces[kind]) {
			for (const word of own[kind].get(file) ?? []) found.delete(word);
			if (found.size === 0) traces[kind].delete(file);
		}
	}
	return traces;
}

/** Each as UTF-8 and as UTF-16, written with one character for each byte, as the files are read. */
function needles(words: string[], isSmall: boolean): [needle: string, word: string][] {
	const byCharacter = (word: string, encoding: 'utf8' | 'utf16le') => {
		const text = Buffer.from(word, encoding).toString('latin1');
		return isSmall ? text.toLowerCase() : text;
	};
	return words.flatMap((word): [string, string][] => [
		[byCharacter(word, 'utf8'), word],
		[byCharacter(word, 'utf16le'), word],
	]);
}

/** A file that is a PNG, JPEG or WebP, and larger than an icon. Pictures inside a cache's own files are not seen. */
function isPicture(text: string): boolean {
	return text.length > 4000 && /^(\x89PNG|\xff\xd8\xff|RIFF.{4}WEBP)/s.test(text);
}

function storageIn(file: string, full: string, texts: string[], host: string): string[] {
	// WebKit names folders by a number and writes the site into a file beside.
	const origin = path.join(path.dirname(full), '..', 'origin');
	const isOurs = [...texts, fs.existsSync(origin) ? fs.readFileSync(origin, 'latin1') : ''].some((text) => text.includes(host));
	const kinds = isOurs ? storagePlaces.filter(([place]) => place.test(`/${file}`)).map(([, kind]) => kind) : [];
	if (/sessionstore|recovery|previous/.test(file) && texts.some((text) => sessionStorage(host).test(text))) kinds.push('sessionStorage');
	return kinds;
}

function note(found: Map<string, Set<string>>, name: string, what: string): void {
	found.set(name, (found.get(name) ?? new Set()).add(what));
}

/** `Default/Sessions/Session_13409` is `Sessions`, `profile/places.sqlite-wal` is `places.sqlite`. */
function generalName(file: string): string {
	const parts = file.split('/');
	const name = parts.find((part) => !/^(Default|profile|cache)$/.test(part)) ?? file;
	return name.replace(/-(wal|shm|journal)$|~$/, '');
}

function filesIn(folder: string): string[] {
	// The runtime folder is gone when a session ends; a mount of the desktop in it can fail to be listed while the browser closes.
	const parts = fs.readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== 'runtime');
	return parts
		.flatMap((part) => (part.isDirectory() ? fs.readdirSync(path.join(folder, part.name), { recursive: true, withFileTypes: true }) : [part]))
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}

function fingerprint(file: string): string {
	return createHash('sha1').update(fs.readFileSync(file)).digest('hex');
}
