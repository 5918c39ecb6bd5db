import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import { buildSteps } from './src/build-steps.ts';
import { sitemapEntry, isInSitemap } from './src/lib/sitemap.ts';
import { content } from './src/lib/collections.ts';

// The content is read here for the public address, so a mistake in it stops every command before anything is built.
export default defineConfig({
	site: content().site.address,
	outDir: process.env.OUT_FOLDER ?? './dist',
	cacheDir: process.env.CACHE_FOLDER ?? './node_modules/.astro',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'always' },
	prefetch: false,
	devToolbar: { enabled: false },
	markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
	integrations: [mdx(), sitemap({ filter: isInSitemap, serialize: sitemapEntry }), buildSteps()],
	vite: {
		plugins: [tailwindcss()],
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				// One harmless line per text, from a known fault in the MDX integration (withastro/astro#18087).
				onLog(level, log, handle) {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
				},
			},
		},
	},
});
