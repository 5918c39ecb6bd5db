/** Packages that come without types. */

declare module 'subset-font' {
	/** Keeps only the glyphs that a text needs. */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: { targetFormat: 'woff2'; variationAxes?: Record<string, number | { min: number; max: number; default: number }> },
	): Promise<Uint8Array>;
}

declare module 'xliff' {
	interface Unit {
		source: unknown;
		target?: unknown;
		note?: string;
	}
	interface Xliff {
		sourceLanguage: string;
		targetLanguage: string;
		resources: Record<string, Record<string, Unit>>;
	}
	const xliff: { js2xliff: (data: Xliff) => Promise<string>; xliff2js: (xml: string) => Promise<Xliff> };
	export default xliff;
}
