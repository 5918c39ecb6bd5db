import { languageOf, ORIGINAL } from '../languages.ts';
import { isHelpChecked, outdatedWords, wordsTag } from './translation-state.ts';
import { wordsFor, type Fillings } from './words.ts';

/**
 * Sentences of a help document as HTML, for `set:html`. Under a sentence of a translation that nobody has checked stands the
 * original, hidden until the reader asks for it; under one whose original has changed since, it is shown at once. A sentence that
 * the language lacks is given in the original, marked as such.
 *
 * @param key Of `help.yaml`, with its first part: `help.next.3`. Other words of the site are given in the same way.
 */
export function helpWordsFor(tag: string): (key: string, fillings?: Fillings, originals?: Fillings) => string {
	const own = wordsFor(tag);
	const original = wordsFor(ORIGINAL);
	const spoken = wordsTag(tag);
	if (spoken === ORIGINAL) return own.html;
	const older = new Set(outdatedWords(tag));
	const isChecked = isHelpChecked(tag) || languageOf(tag).isOriginal;
	return (key, fillings, originals = fillings) => {
		const words = own.html(key, fillings);
		if (!own.has(key)) return marked(words, '');
		if (older.has(key)) return `${words} ${marked(original.html(key, originals), ' class="o s"')}`;
		return isChecked || words === original.html(key, originals) ? words : `${words} ${marked(original.html(key, originals), ' class="o"')}`;
	};
}

function marked(html: string, attribute: string): string {
	const { tag, direction } = languageOf(ORIGINAL);
	return `<i${attribute} lang="${tag}" dir="${direction}">${html}</i>`;
}
