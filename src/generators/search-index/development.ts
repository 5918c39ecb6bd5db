import * as pagefind from 'pagefind';
import type { ViteDevServer } from 'vite';
import { articleRoutes } from '../../lib/routes.ts';
import { pagePath } from '../../lib/addresses.ts';

/**
 * Makes search work in `npm run dev`: the first request for the index fetches the articles from the running server and
 * indexes them in memory. Restart the server to see new words in the search.
 */
export function serveSearchIndex(server: ViteDevServer): void {
	let files: Promise<Map<string, Uint8Array>> | undefined;
	server.middlewares.use((request, response, next) => {
		const name = request.url?.match(/^\/pagefind\/([^?]+)/)?.[1];
		if (!name) return next();
		files ??= indexFrom(`http://${request.headers.host}`);
		files
			.then((found) => {
				const file = found.get(name);
				if (!file) return next();
				response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
				response.end(file);
			})
			.catch(next);
	});
}

async function indexFrom(origin: string): Promise<Map<string, Uint8Array>> {
	const { index, errors } = await pagefind.createIndex();
	if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
	for (const { name, tag } of articleRoutes()) {
		const address = pagePath(`library/${name}`, tag);
		const page = await fetch(origin + address);
		await index.addHTMLFile({ url: address, content: await page.text() });
	}
	const { files } = await index.getFiles();
	return new Map(files.map((file) => [file.path, file.content]));
}
