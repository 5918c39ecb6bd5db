import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeCompressed } from './generators/compressed/index.ts';
import { serveSearchIndex } from './generators/search-index/development.ts';
import { writeSearchIndex } from './generators/search-index/index.ts';
import { addSecurityPolicies } from './generators/security-policy/index.ts';
import { writeServerRules } from './generators/server-rules/index.ts';
import { pagesIn } from './generators/site-files.ts';
import { languages } from './languages.ts';
import { helpFilePath, isReservedAddress } from './lib/addresses.ts';
import { contentFolder, contentReport, forgetContent } from './lib/collections.ts';
import { overdueFacts } from './lib/facts.ts';

/**
 * What happens around Astro's own build: the content is checked before it, and the finished pages are indexed, given their
 * security policy and compressed after it, in this order. A later step must not be moved before an earlier one: policies are
 * hashes of what stands in a page, and compressed copies are copies of the final page.
 */
export function buildSteps(): AstroIntegration {
	return {
		name: 'site-build-steps',
		hooks: {
			'astro:config:setup': ({ command, logger, addWatchFile }) => {
				const { gaps, warnings } = contentReport();
				if (command === 'dev') {
					for (const file of fs.readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })) {
						if (file.endsWith('.yaml')) addWatchFile(path.join(contentFolder, file));
					}
					return;
				}
				if (isReservedAddress()) logger.warn('The public address is still a reserved name. Write the real one into content/facts/site.yaml before publishing.');
				for (const fact of overdueFacts()) logger.warn(`Past its day, check again: ${fact}`);
				const lacking = new Set(gaps.map((gap) => gap.language));
				if (lacking.size > 0) logger.info(`Translations lack something in ${[...lacking].join(', ')}. "npm run translations" tells what.`);
				const flagged = new Set(warnings.map((warning) => warning.language));
				if (flagged.size > 0) logger.warn(`Translations to look at: ${[...flagged].join(', ')}. "npm run translations" tells why.`);
			},
			'astro:server:setup': ({ server }) => {
				forgetContent();
				serveSearchIndex(server);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				moveNotFoundPages(folder);
				moveHelpFiles(folder);
				logger.info(`Search index: ${await writeSearchIndex(folder)} texts`);
				logger.info(`Security policies: ${addSecurityPolicies(folder).size} different ones`);
				writeServerRules(folder);
				logger.info(`Compressed: ${await writeCompressed(folder)} files`);
			},
		},
	};
}

/** `/files/nl/index.html` becomes `/files/info-nl.html`: a file to keep is called by its name. */
function moveHelpFiles(folder: string): void {
	for (const { tag } of languages) {
		fs.renameSync(path.join(folder, 'files', tag, 'index.html'), path.join(folder, helpFilePath(tag)));
		fs.rmdirSync(path.join(folder, 'files', tag));
	}
}

/** `/nl/404/index.html` becomes `/nl/404.html`, the name that hosts look for. */
function moveNotFoundPages(folder: string): void {
	for (const page of pagesIn(folder).filter((file) => file.endsWith('/404/index.html'))) {
		const old = path.join(folder, page);
		fs.renameSync(old, path.join(path.dirname(old), '..', '404.html'));
		fs.rmdirSync(path.dirname(old));
	}
}
