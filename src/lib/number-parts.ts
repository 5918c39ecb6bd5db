/**
 * A telephone number in three parts, to learn by heart: the first group, what stands between, the last group.
 *
 * @param number As people read it, in groups: four groups give the first, the two in the middle, and the last. With fewer groups there are fewer parts.
 */
export function numberParts(number: string): string[] {
	const [first, ...rest] = number.split(' ') as [string, ...string[]];
	const last = rest.pop();
	return [first, rest.join(' '), last].filter((part) => part !== undefined && part !== '') as string[];
}
