/** Head and body of a text file, with the lines on which they start. */
export function splitText(text: string): { head?: string; headLine: number; body: string; bodyLine: number } {
	const match = text.match(/^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/);
	if (!match) return { headLine: 1, body: text, bodyLine: 1 };
	return { head: match[1]!, headLine: 2, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
