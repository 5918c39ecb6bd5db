import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import { languageOf } from '../../languages.ts';
import { fullIcon } from '../icons.ts';
import { paletteColour } from '../palette.ts';

/** What a share picture says: the title of a page, and whose site it is. */
export interface ShareImageText {
	tag: string;
	title: string;
	site: string;
	campaign: string;
}

let compiler: NodeCompiler | undefined;

/**
 * The picture that goes with a shared link: 1200 × 630 pixels, the title large beside the mark, on a sky over a pavement.
 * Typst sets the text and hands over outlines, so the machine's own fonts play no part and the bytes repeat.
 *
 * @throws If Typst warns: a missing font would otherwise give a picture without text.
 */
export async function shareImage(text: ShareImageText): Promise<Buffer> {
	compiler ??= NodeCompiler.create({
		workspace: process.cwd(),
		fontArgs: [
			{
				fontPaths: [
					path.resolve('node_modules/@expo-google-fonts/bricolage-grotesque/700Bold'),
					path.resolve('node_modules/@expo-google-fonts/bricolage-grotesque/400Regular'),
				],
			},
		],
	});
	compiler.mapShadow(path.resolve('mark.svg'), Buffer.from(fullIcon()));
	const result = compiler.compile({ mainFileContent: template(text) });
	if (!result.result) throw new Error(`The share picture for “${text.title}” could not be set: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics)}`);
	const warnings = result.takeWarnings()?.shortDiagnostics ?? [];
	if (warnings.length > 0) throw new Error(`The share picture for “${text.title}” is not right: ${JSON.stringify(warnings)}`);
	const svg = compiler.plainSvg(result.result);
	return sharp(Buffer.from(svg)).resize(1200, 630).png({ palette: true, colours: 64, effort: 7 }).toBuffer();
}

function template({ tag, title, site, campaign }: ShareImageText): string {
	const { direction } = languageOf(tag);
	const quoted = (string: string) => JSON.stringify(string);
	const size = title.length > 44 ? 62 : title.length > 28 ? 72 : 84;
	return `
#set page(width: 1200pt, height: 630pt, margin: 0pt, fill: gradient.linear(rgb("${paletteColour('paper')}"), rgb("${paletteColour('blue-100')}"), angle: 90deg))
#set text(font: "Bricolage Grotesque", fallback: false, lang: ${quoted(tag.split('-')[0]!)}, dir: ${direction}, fill: rgb("${paletteColour('ink')}"), top-edge: "ascender", bottom-edge: "descender")
#place(bottom, rect(width: 100%, height: 22pt, fill: rgb("${paletteColour('paper-3')}")))
#place(top + start, dx: ${direction === 'rtl' ? '-' : ''}72pt, dy: 62pt, text(size: 34pt, weight: "bold")[#${quoted(site)} #h(12pt) #text(weight: "regular", fill: rgb("${paletteColour('ink-2')}"), ${quoted(campaign)})])
#place(horizon + start, dx: ${direction === 'rtl' ? '-' : ''}72pt, dy: 20pt, block(width: 650pt)[#set par(leading: -6pt, justify: false)
#text(size: ${size}pt, weight: "bold", hyphenate: false, tracking: -0.02em, ${quoted(title)})])
#place(bottom + end, dx: ${direction === 'rtl' ? '' : '-'}84pt, dy: -22pt, image("/mark.svg", height: 330pt))
`;
}
