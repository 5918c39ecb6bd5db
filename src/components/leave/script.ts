import { transformSync } from 'esbuild';
import source from './leave.js?raw';

/** The exit's script as it stands inline in every head: comments and spaces taken out, syntax untouched. */
export const leaveScript = transformSync(source, { minify: true, target: 'es5' }).code.trim();
