import { transformSync } from 'esbuild';

/** A script as it stands inline in a page: comments and spaces taken out, syntax left as old browsers know it. */
export function inlineScript(source: string): string {
	return transformSync(source, { minify: true, target: 'es5' }).code.trim();
}
