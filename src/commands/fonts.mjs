/**
 * Cuts the site's two typefaces down to the letters of its full languages. Run by hand when a language with other letters
 * joins tier 1: `npm run fonts`. The results and their licences are part of the repository, so builds need no font tools.
 */
import fs from 'node:fs';
import subsetFont from 'subset-font';

const latin = String.fromCodePoint(...range(0x20, 0x7e), ...range(0xa0, 0xff)) + 'ŒœŸĲĳŠšŽžčćďěřůőűąęłńśźżțșăîâğışÉ‘’‚“”„–—…‹›€·•→←↗↓−×\u2011\u202f\u2009';

const cuts = [
	{
		from: '@expo-google-fonts/bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf',
		to: 'bricolage-grotesque-bold.woff2',
		options: {},
	},
	{
		from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
		to: 'atkinson-hyperlegible-next.woff2',
		// Regular text and one bold; the lighter and the heaviest weights are cut away.
		options: { variationAxes: { wght: { min: 400, max: 700, default: 400 } } },
	},
];

fs.mkdirSync('public/fonts', { recursive: true });
for (const { from, to, options } of cuts) {
	const font = await subsetFont(fs.readFileSync(`node_modules/${from}`), latin, { targetFormat: 'woff2', ...options });
	fs.writeFileSync(`public/fonts/${to}`, font);
	console.log(`public/fonts/${to}: ${font.length.toLocaleString('en')} bytes`);
}

function range(from, to) {
	return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
