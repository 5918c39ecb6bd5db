import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { contentFolder } from './lib/collections.ts';

/**
 * The running texts, for rendering only: `nl/library/signs`, `fr/pages/about/privacy`. Heads and words are checked and read
 * by `lib/collections.ts`, which reports every mistake at once; a second, stricter schema here would report them one by one.
 */
const texts = defineCollection({
	loader: glob({
		pattern: '*/{pages,library}/**/*.mdx',
		base: contentFolder,
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
	}),
	schema: z.record(z.string(), z.unknown()),
});

export const collections = { texts };
