import { inlineScript } from '../../lib/inline-script.ts';
import source from './leave.js?raw';

/** The exit's script, for the head of every page. */
export const leaveScript = inlineScript(source);
