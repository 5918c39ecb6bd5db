import type { Pool } from './measure.ts';

/** Does jobs in the order they come, so many at once. */
export function poolOf(size: number): Pool {
	let free = size;
	const waiting: (() => void)[] = [];
	return async (job) => {
		if (free > 0) free -= 1;
		else await new Promise<void>((resolve) => waiting.push(resolve));
		try {
			return await job();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else free += 1;
		}
	};
}
