import { constants, inflateRawSync } from 'node:zlib';

/**
 * A file's bytes, and what is packed in them: Firefox keeps sessions as mozlz4, and a cache may keep an answer as gzip somewhere
 * inside a file. Brotli has no mark to be found by; the proof's server never compresses.
 */
export function unpack(bytes: Buffer): Buffer[] {
	const pieces = [bytes];
	if (bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0') pieces.push(unpackLz4(bytes.subarray(12), bytes.readUInt32LE(8)));
	for (let at = bytes.indexOf(gzipStart); at !== -1; at = bytes.indexOf(gzipStart, at + 1)) {
		try {
			// Without its head of ten bytes: whatever follows it in the file would count as broken gzip.
			pieces.push(inflateRawSync(bytes.subarray(at + 10), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostBytes }));
		} catch {
			// Three bytes that happened to look like a beginning.
		}
	}
	return pieces;
}

/** A page is far smaller. */
const mostBytes = 50_000_000;

const gzipStart = Buffer.from([0x1f, 0x8b, 0x08]);

/**
 * Unpacks one LZ4 block: pairs of literal bytes and a repetition of earlier ones.
 *
 * @see https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 */
export function unpackLz4(packed: Buffer, length: number): Buffer {
	const out = Buffer.alloc(length);
	let [from, to] = [0, 0];
	const longer = (start: number) => {
		let value = start;
		if (start === 15) {
			let more = 255;
			while (more === 255 && from < packed.length) value += more = packed[from++]!;
		}
		return value;
	};
	while (from < packed.length && to < length) {
		const token = packed[from++]!;
		const literals = longer(token >> 4);
		packed.copy(out, to, from, from + literals);
		from += literals;
		to += literals;
		if (from >= packed.length) break;
		const distance = packed.readUInt16LE(from);
		from += 2;
		// Byte by byte: a repetition may run into what it writes.
		for (let count = longer(token & 15) + 4; count > 0 && to < length; count -= 1, to += 1) out[to] = out[to - distance]!;
	}
	return out;
}
