/**
 * Cuts the site's typefaces down to the letters it needs. Run by hand when a language joins, or when one of tier 1 needs other
 * letters: `npm run fonts`. The results and their licences are part of the repository, so builds need no font tools.
 *
 * - Two typefaces for the whole site.
 * - The letters of the languages' own names, for lists of languages on devices that lack a script. Georgian and Armenian stay with the
 *   device: every system that ships fonts at all has them.
 * - Ethiopic for Tigrinya and Amharic, which old telephones and many computers lack.
 */
import fs from 'node:fs';
import subsetFont from 'subset-font';
import { languages } from '../languages.ts';

const latin = String.fromCodePoint(...range(0x20, 0x7e), ...range(0xa0, 0xff)) + 'ŒœŸĲĳŠšŽžčćďěřůőűąęłńśźżțșăîâğışÉ‘’‚“”„–—…‹›€·•→←↗↓−×\u2011\u202f\u2009';

interface Cut {
	/** In node_modules. */
	from: string;
	/** In public. */
	to: string;
	letters: string;
	/** One weight, or a range of weights. */
	weight?: number | { min: number; max: number; default: number };
}

const cuts: Cut[] = [
	{
		from: '@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf',
		to: 'fonts/bricolage-grotesque-bold.woff2',
		letters: latin,
	},
	{
		from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
		to: 'fonts/atkinson-hyperlegible-next.woff2',
		letters: latin,
		// Regular text and one bold; the lighter and the heaviest weights are cut away.
		weight: { min: 400, max: 700, default: 400 },
	},
	...Object.entries({ Ethi: 'ethiopic', Beng: 'bengali', Deva: 'devanagari', Thai: 'thai', Guru: 'gurmukhi', Arab: 'arabic' }).map(([script, name]) => ({
		from: notoSans(name),
		to: `fonts/names-${name}.woff2`,
		letters: languages
			.filter((language) => language.script === script)
			.map(({ autonym }) => autonym)
			.join('')
			.replace(/[^\p{L}\p{M}]/gu, ''),
		weight: 400,
	})),
	// Every syllable and mark of Tigrinya and Amharic. Beside the help documents, so that it is kept on the device as little as they are.
	{ from: notoSans('ethiopic'), to: 'info/letters.woff2', letters: String.fromCodePoint(...range(0x1200, 0x137f)) + ' ', weight: 400 },
];

for (const { from, to, letters, weight } of cuts) {
	const font = await subsetFont(fs.readFileSync(`node_modules/${from}`), letters, {
		targetFormat: 'woff2',
		...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
	});
	fs.writeFileSync(`public/${to}`, font);
	console.log(`public/${to}: ${font.length.toLocaleString('en')} bytes`);
}

function notoSans(script: string): string {
	return `@fontsource-variable/noto-sans-${script}/files/noto-sans-${script}-${script}-wght-normal.woff2`;
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
