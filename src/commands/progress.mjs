/** Lines that tell a person what a long command is doing. */
const started = Date.now();

/** One line for a step, with the seconds since the start. */
export function step(text) {
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(`[${String(seconds).padStart(3)} s] ${text} …`);
}
