import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from '../site-files.ts';

const texts = /\.(html|js|css|svg|xml|txt|json)$/;

/**
 * Writes `.br` and `.gz` beside every text of a finished build, at the strongest setting. The last step: nothing may edit after it.
 *
 * @returns Number of files compressed.
 */
export async function writeCompressed(folder: string): Promise<number> {
	const files = filesIn(folder).filter((file) => texts.test(file));
	await Promise.all(
		files.map(async (file) => {
			const full = path.join(folder, file);
			const bytes = fs.readFileSync(full);
			const [brotli, zipped] = await Promise.all([
				promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
				promisify(gzip)(bytes, { level: 9 }),
			]);
			fs.writeFileSync(`${full}.br`, brotli);
			fs.writeFileSync(`${full}.gz`, zipped);
		}),
	);
	return files.length;
}
