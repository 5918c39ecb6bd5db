import type { BrowserContext, Request } from '@playwright/test';

/** A page elsewhere from which a reader came. */
export const searchPage = 'https://search.example/results';

const simplePage = (title: string) => ({ contentType: 'text/html', body: `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1></html>` });

/** The page that "Leave this page" leads to, in place of the real one. */
export interface Destination {
	/** Requests that reached it, in order. */
	requests: Request[];
	/** Lets the answer go that was held back. */
	answer: () => void;
}

/**
 * Stands in for the encyclopedia that the exit leads to and for a search page, so that no test asks the real ones.
 *
 * @param isHeld Whether the destination waits for `answer()`, like a slow network.
 */
export async function serveDestination(context: BrowserContext, isHeld = false): Promise<Destination> {
	const requests: Request[] = [];
	let answer = () => undefined as void;
	const released = isHeld ? new Promise<void>((resolve) => (answer = resolve)) : Promise.resolve();
	await context.route('https://*.wikipedia.org/**', async (route) => {
		requests.push(route.request());
		await released;
		await route.fulfill(simplePage('Elsewhere'));
	});
	await context.route('https://search.example/**', (route) => route.fulfill(simplePage('Results')));
	return { requests, answer: () => answer() };
}

/** Addresses of the destination. */
export const elsewhere = /^https:\/\/\w+\.wikipedia\.org\//;
