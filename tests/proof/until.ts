/**
 * Waits until a condition holds: no fixed pauses, so a fast machine is fast and a slow one is right.
 *
 * @param what Continues "Waited … for"; a person reads it when the wait was in vain.
 * @param condition Asked again and again; what it throws counts as "not yet".
 * @param timeoutMs How long to wait at most.
 * @returns What the condition returned.
 * @throws When the time is over.
 */
export async function until<T>(what: string, condition: () => T | Promise<T>, timeoutMs = 20_000): Promise<NonNullable<T>> {
	const deadline = Date.now() + timeoutMs;
	let lastError: unknown;
	do {
		try {
			const value = await condition();
			if (value) return value;
		} catch (error) {
			lastError = error;
		}
		await new Promise((resolve) => setTimeout(resolve, 25));
	} while (Date.now() < deadline);
	throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`, { cause: lastError });
}

/** The same, for what may well never come: `false` instead of an error. */
export async function happens(condition: () => unknown, timeoutMs: number): Promise<boolean> {
	return until('it', condition, timeoutMs).then(
		() => true,
		() => false,
	);
}
