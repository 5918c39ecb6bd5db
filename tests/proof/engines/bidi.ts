/** A connection to a browser that speaks WebDriver BiDi. */
export interface Bidi {
	/** Sends a command. @throws With the browser's own words. */
	send(method: string, params?: object): Promise<Record<string, unknown>>;
	close(): void;
}

interface Answer {
	id?: number;
	type: 'success' | 'error' | 'event';
	result: Record<string, unknown>;
	error?: string;
	message?: string;
}

/** Opens a connection. @param address Where the browser said it listens: `ws://127.0.0.1:4242`. */
export async function connect(address: string): Promise<Bidi> {
	const socket = new WebSocket(`${address}/session`);
	const waiting = new Map<number, (answer: Answer) => void>();
	socket.onmessage = ({ data }) => {
		const answer = JSON.parse(String(data)) as Answer;
		if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
	};
	await new Promise((resolve, reject) => {
		socket.onopen = resolve;
		socket.onerror = () => reject(new Error(`The browser does not answer at ${address}.`));
	});
	let last = 0;
	const send: Bidi['send'] = (method, params = {}) => {
		const id = ++last;
		socket.send(JSON.stringify({ id, method, params }));
		return new Promise((resolve, reject) => {
			waiting.set(id, (answer) => {
				waiting.delete(id);
				if (answer.type === 'error') reject(new Error(`${method}: ${answer.error}, ${answer.message}`));
				else resolve(answer.result);
			});
		});
	};
	await send('session.new', { capabilities: {} });
	return { send, close: () => socket.close() };
}
