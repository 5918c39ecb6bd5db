/** `npm run serve`: shows the finished build. `PORT` chooses the port; by default the first free one from 4321 on. */
import fs from 'node:fs';
import { serve } from './server.mjs';

const folder = process.env.OUT_FOLDER ?? 'dist';
if (!fs.existsSync(`${folder}/server-rules.json`)) {
	console.error(`There is no finished build in ${folder}/. Run "npm run build" first, or "npm start" for everything at once.`);
	process.exit(1);
}
const wanted = process.env.PORT === undefined ? [4321, 4322, 4323, 0] : [Number(process.env.PORT)];
for (const port of wanted) {
	try {
		const { address } = await serve(folder, port);
		console.log(`The site is at ${address}\nStop with Ctrl+C.`);
		break;
	} catch (error) {
		if (error.code !== 'EADDRINUSE' || port === wanted.at(-1)) {
			console.error(`The site could not be served: ${error.message}`);
			process.exit(1);
		}
	}
}
