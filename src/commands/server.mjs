/**
 * A plain server for the finished site, used by `npm start` and by the tests: compressed copies, the headers and the 404 pages
 * that the build wrote into `server-rules.json`. It keeps no log.
 */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { headersFor } from '../generators/server-rules/index.ts';

const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
};

/**
 * Serves a folder.
 *
 * @param {string} folder A finished build.
 * @param {number} port 0 chooses a free one.
 * @param {string} [host]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} The address people can open.
 */
export async function serve(folder, port, host = '127.0.0.1') {
	const root = path.resolve(folder);
	const { rules, notFound } = JSON.parse(fs.readFileSync(path.join(root, 'server-rules.json'), 'utf8'));
	const server = http.createServer((request, response) => {
		const { pathname } = new URL(request.url, 'http://localhost');
		const found = fileFor(root, pathname);
		if (found === 'add-slash') {
			response.writeHead(301, { Location: `${pathname}/` }).end();
			return;
		}
		const prefix = Object.keys(notFound).find((start) => pathname.startsWith(start));
		const file = found ?? path.join(root, prefix ? notFound[prefix] : '/404.html');
		const headers = headersFor(pathname, rules);
		send(request, response, file, found ? 200 : 404, headers);
	});
	await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
	return {
		address: `http://localhost:${server.address().port}/`,
		close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
	};
}

/** The file for an address, `undefined` if there is none, or `add-slash` for a folder named without its slash. */
function fileFor(root, pathname) {
	let file;
	try {
		file = path.join(root, decodeURIComponent(pathname));
	} catch {
		return undefined;
	}
	if (file !== root && !file.startsWith(root + path.sep)) return undefined;
	const stats = fs.statSync(file, { throwIfNoEntry: false });
	if (stats?.isFile()) return file;
	if (!stats?.isDirectory()) return undefined;
	if (!pathname.endsWith('/')) return 'add-slash';
	const index = path.join(file, 'index.html');
	return fs.existsSync(index) ? index : undefined;
}

function send(request, response, file, status, headers) {
	const accepted = request.headers['accept-encoding'] ?? '';
	const [encoding, ending] =
		/\bbr\b/.test(accepted) && fs.existsSync(`${file}.br`)
			? ['br', '.br']
			: /\bgzip\b/.test(accepted) && fs.existsSync(`${file}.gz`)
				? ['gzip', '.gz']
				: [undefined, ''];
	const body = fs.readFileSync(file + ending);
	response.writeHead(status, {
		...headers,
		'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
		'Content-Length': body.length,
		Vary: 'Accept-Encoding',
		...(encoding && { 'Content-Encoding': encoding }),
	});
	response.end(request.method === 'HEAD' ? undefined : body);
}
