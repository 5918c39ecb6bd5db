import fs from 'node:fs';
import os from 'node:os';
import { Document, isMap, isScalar, isSeq, visit, type YAMLMap } from 'yaml';
import type { ExitProof } from '../../src/schemas/exit-proof.ts';

const header = ` What a visit leaves behind in a browser: what the list of visited pages shows, what Back shows, what lies on the disk.
 Written by "npm run proof"; do not edit by hand. "unknown" is what could not be read. src/schemas/exit-proof.ts tells what each
 line means, tests/proof/visits.ts what a visit does.`;

/** Browsers that no one has measured: no machine of the project has them. */
export const notTested = ['safari-iphone', 'safari-mac', 'samsung-internet', 'chrome-android', 'in-app-browsers', 'account-sync'];

/** The text of `content/facts/exit-proof.yaml`: always the same order, one line for each visit, so that a second run differs little. */
export function proofText(proof: ExitProof): string {
	const document = new Document(proof);
	document.commentBefore = header;
	visit(document, {
		Pair: (_, { key, value }) => {
			// Days and versions look like other things than text.
			if (isScalar(value) && /^(measured|version|system)$/.test(String(key))) value.type = 'QUOTE_DOUBLE';
			if (isMap(value)) value.flow = isSmall(value);
			if (isSeq(value)) value.flow = true;
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false, indent: 2 });
}

/** Whether a group has no groups inside, and so fits on a line. */
function isSmall(map: YAMLMap): boolean {
	return map.items.every(({ value }) => !isMap(value));
}

/** Name and version of this machine's system. */
export function systemName(): string {
	const file = '/etc/os-release';
	const name = fs.existsSync(file) ? /^PRETTY_NAME="?([^"\n]*)/m.exec(fs.readFileSync(file, 'utf8'))?.[1] : undefined;
	return name?.replace(/ \(\w+\)$/, '') ?? `${os.type()} ${os.release()}`;
}
