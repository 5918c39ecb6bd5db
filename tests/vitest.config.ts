import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `site` reads the finished build that `npm test` (or `npm run build`) has made. */
export default defineConfig({
	test: {
		root: '.',
		include: ['tests/unit/**/*.test.ts', 'tests/site/**/*.test.ts'],
		testTimeout: 120_000,
	},
});
