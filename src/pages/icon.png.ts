import sharp from 'sharp';
import { fullIcon } from '../generators/icons.ts';
import { paletteColour } from '../generators/palette.ts';

/** For home screens: 180 pixels, on paper. */
export async function GET(): Promise<Response> {
	const png = await sharp(Buffer.from(fullIcon(30)))
		.resize(180, 180, { fit: 'contain', background: paletteColour('paper') })
		.flatten({ background: paletteColour('paper') })
		.png({ palette: true })
		.toBuffer();
	return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
