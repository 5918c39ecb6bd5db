import { markSvg } from '../lib/mark.ts';
import { paletteColour } from './palette.ts';

/** The icon in tabs: below 20 pixels two tones blur, so it is one blue heart with a lit door. */
export function smallIcon(): string {
	const blue = paletteColour('blue-700');
	return markSvg({ left: blue, right: blue, house: blue, door: paletteColour('lamp-500') }, 4);
}

/** The mark in its full colours. */
export function fullIcon(padding = 0): string {
	return markSvg(
		{ left: paletteColour('blue-700'), right: paletteColour('blue-500'), house: paletteColour('blue-900'), door: paletteColour('lamp-500') },
		padding,
	);
}
