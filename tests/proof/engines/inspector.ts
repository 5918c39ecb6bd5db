/** A page as WebKit's remote inspector lists it. */
export interface Target {
	title: string;
	address: string;
	socket: string;
}

/** The open pages. @param port Of `WEBKIT_INSPECTOR_HTTP_SERVER`. */
export async function targets(port: number): Promise<Target[]> {
	const list = await (await fetch(`http://127.0.0.1:${port}/`)).text();
	const entry = /targetname">(.*?)<\/div><div class="targeturl">(.*?)<\/div>.*?(\/socket\/[^']*)'/g;
	return [...list.matchAll(entry)].map(([, title, address, socket]) => ({ title: title!, address: address!, socket: socket! }));
}

/**
 * What an expression is in the page that is open. Connects for this one question: a page under inspection may behave otherwise.
 *
 * @throws If the page does not answer within two seconds, as while it changes; ask again.
 */
export async function evaluate(port: number, expression: string): Promise<unknown> {
	const [page] = await targets(port);
	const socket = new WebSocket(`ws://127.0.0.1:${port}${page!.socket}`);
	try {
		return await new Promise((resolve, reject) => {
			setTimeout(() => reject(new Error('The page does not answer.')), 2000).unref();
			socket.onerror = () => reject(new Error('The inspector does not answer.'));
			socket.onmessage = ({ data }) => {
				const { method, params } = JSON.parse(String(data));
				if (method === 'Target.targetCreated' && params.targetInfo.type === 'page') ask(socket, params.targetInfo.targetId, expression);
				if (method !== 'Target.dispatchMessageFromTarget') return;
				const answer = JSON.parse(params.message);
				if (answer.id === 1) resolve(answer.result?.result?.value);
			};
		});
	} finally {
		socket.close();
	}
}

function ask(socket: WebSocket, targetId: string, expression: string): void {
	const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, returnByValue: true } });
	socket.send(JSON.stringify({ id: 1, method: 'Target.sendMessageToTarget', params: { targetId, message } }));
}
