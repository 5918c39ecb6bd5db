import { pageUrl } from './addresses.ts';
import { wordsFor } from './words.ts';

/**
 * One line of HTML for other people's websites: it opens the help document inside their page, so that only their own page stands
 * in the list of visited pages. Nothing loads before it is opened. Works without script, cookies or inline styles; at most 300
 * characters. The width in per cent is no valid
 * HTML, but every browser knows it; a width in pixels would not fit, and a style would break strict policies.
 *
 * @param tag Language of the help document.
 * @param address The document's address; by default its public one.
 */
export function frameLine(tag: string, address = pageUrl('info', tag)): string {
	const title = wordsFor(tag)('help.title');
	return (
		`<details><summary>${title}</summary><iframe src="${address}" title="${title}" width="100%" height="600" loading="lazy" ` +
		`referrerpolicy="no-referrer" sandbox="allow-scripts allow-top-navigation-by-user-activation"></iframe></details>`
	);
}
