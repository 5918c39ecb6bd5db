/** Gables of the street, in the order in which they repeat. */
export const gables = ['step', 'pitched', 'hipped', 'low'] as const;

/** One house of the far row: where it stands and how it is built. Units: a tenth of its width is about a metre. */
interface FarHouse {
	x: number;
	width: number;
	height: number;
	gable: (typeof gables)[number];
}

/**
 * The row of houses behind the street, as the `d` of one path for the walls and one for the lit doors.
 * Always the same for the same seed: pages must not change between builds.
 *
 * @param length Length of the row; its baseline is y = 0 and houses rise to about -130.
 */
export function farRow(length: number, seed = 7): { walls: string; doors: string } {
	const random = seededRandom(seed);
	let walls = '';
	let doors = '';
	for (let x = 0; x < length;) {
		const width = 58 + Math.round(random() * 34);
		const house: FarHouse = { x, width, height: 56 + Math.round(random() * 50), gable: gables[Math.floor(random() * gables.length)]! };
		walls += wallPath(house);
		const door = x + Math.round(width * (0.3 + random() * 0.4));
		doors += `M${door - 5} 0v-13a5 5 0 0 1 10 0v13z`;
		x += width;
	}
	return { walls, doors };
}

function wallPath({ x, width, height, gable }: FarHouse): string {
	const roofs = {
		step: stepRoof(width),
		pitched: `l${width / 2}-26 ${width / 2} 26`,
		hipped: `l12-16h${width - 24}l12 16`,
		low: `l${width / 2}-12 ${width / 2} 12`,
	};
	return `M${x} 0v-${height}${roofs[gable]}v${height}z`;
}

function stepRoof(width: number): string {
	const step = width / 7;
	const up = `v-8h${step.toFixed(1)}`;
	const down = `h${step.toFixed(1)}v8`;
	return `h0${up}${up}${up}h${step.toFixed(1)}${down}${down}${down}`;
}

/** Park and Miller's generator: small, and the same everywhere. Values from 0 up to 1. */
function seededRandom(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
