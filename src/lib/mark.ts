/**
 * The mark: two arches lean together and make a heart; where they overlap stands a house with an open, lit door.
 * Arch width 100, straight part 108, half circle of radius 50; the tip of the heart is at 0,0. Never rotate, mirror or animate it.
 */
export const mark = {
	viewBox: '-92 -164 184 166',
	arch: 'M-50 0V-108A50 50 0 0 1 50-108V0Z',
	left: 'rotate(-45) translate(50 0)',
	right: 'rotate(45) translate(-50 0)',
	house: 'M0 0 70.7-70.7 0-141.4-70.7-70.7Z',
	door: 'M-23-36V-87A23 23 0 0 1 23-87V-36Z',
};

/** The mark as a picture of its own, in given colours. For icons and share pictures; pages use `Mark.astro`. */
export function markSvg(colours: { left: string; right: string; house: string; door: string }, padding = 0): string {
	const box = `${-92 - padding} ${-164 - padding} ${184 + 2 * padding} ${166 + 2 * padding}`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">` +
		`<path fill="${colours.left}" transform="${mark.left}" d="${mark.arch}"/>` +
		`<path fill="${colours.right}" transform="${mark.right}" d="${mark.arch}"/>` +
		`<path fill="${colours.house}" d="${mark.house}"/><path fill="${colours.door}" d="${mark.door}"/></svg>`
	);
}
