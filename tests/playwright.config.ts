import { defineConfig } from '@playwright/test';

/**
 * The finished build in a browser. `npm test` builds, starts both servers and says where they and the browser are;
 * `npm run test:browser` does the same for these tests alone.
 */
export default defineConfig({
	testDir: './browser',
	testMatch: '*.spec.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	reporter: process.env.PLAYWRIGHT_JSON ? [['line'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON }]] : 'line',
	outputDir: '../.cache/test/browser',
	use: {
		baseURL: process.env.SITE_ADDRESS,
		launchOptions: {
			executablePath: process.env.BROWSER_PROGRAM,
			args: [
				'--no-sandbox',
				'--disable-dev-shm-usage',
				'--disable-quic',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run',
			],
		},
	},
});
