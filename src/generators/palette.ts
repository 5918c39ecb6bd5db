import fs from 'node:fs';

/**
 * A colour from `src/styles/tokens.css`, for pictures that no stylesheet reaches.
 *
 * @param token Name without hyphens in front: `blue-700`.
 * @throws If tokens.css has no such raw colour.
 */
export function paletteColour(token: string): string {
	const css = fs.readFileSync('src/styles/tokens.css', 'utf8');
	const colour = css.match(new RegExp(`--${token}: (#[0-9a-f]{6})`))?.[1];
	if (!colour) throw new Error(`No colour --${token} in src/styles/tokens.css.`);
	return colour;
}
