import type { Problem } from '../schemas/problem.ts';

/** What a text may refer to. */
export interface KnownIds {
	values: IdSet;
	figures: IdSet;
	contacts: IdSet;
	/** Pages as written after `page:`, such as `library/signs`, `contact`, `info`. */
	pages: ReadonlySet<string>;
}

/** Ids that exist. Where the file with them cannot be read at all, every id passes: one mistake is told once. */
export interface IdSet {
	has(id: string): boolean;
}

const components: Record<string, { ids: (keyof KnownIds)[]; file: string }> = {
	Value: { ids: ['values', 'figures'], file: 'content/facts/values.yaml' },
	Figure: { ids: ['figures'], file: 'content/facts/figures.yaml' },
	Phone: { ids: ['contacts'], file: 'content/facts/contacts.yaml' },
	Contact: { ids: ['contacts'], file: 'content/facts/contacts.yaml' },
};

/** Words that the reader would be told wrongly or hurtfully, and what to write instead. */
const forbidden: [RegExp, string][] = [
	[/\bloverboy/i, 'teenage pimp (nl tienerpooier, fr proxénète d’adolescents)'],
	[/\bfree (phone )?call\b|\btoll-free\b|\bnuméro vert\b|\bgratis nummer\b/i, 'nothing about the price: it is not confirmed'],
	[/\bsex slaves?\b|\bseksslav|\besclaves? sexuel|\bSexsklav/i, 'a person who was sexually exploited'],
	[/\billegals\b|\billegalen\b|\bclandestins?\b|\bIllegale[nr]?\b/, 'a person without legal residence'],
];

/** What a sentence about a mistake needs. */
export type Report = (found: string, expected: string, mend: string) => void;

/**
 * Checks running text: no number, price, telephone number, address or code may stand in it; every id must exist.
 *
 * @param firstLine Line of the file on which the text starts.
 */
export function checkProse(text: string, file: string, known: KnownIds, problems: Problem[], firstLine = 1): void {
	const reportAt =
		(offset: number): Report =>
		(found, expected, mend) =>
			problems.push({ file, line: firstLine + text.slice(0, offset).split('\n').length - 1, found, expected, mend });
	// What has been looked at is blanked, keeping line breaks: the rest is words, and line numbers stay right.
	const blank = (match: string) => match.replace(/[^\n]/g, ' ');
	const words = text
		.replace(/^[ \t]*(?:import|export)\s.*$/gm, (line, offset: number) => {
			reportAt(offset)(`"${line.trim().slice(0, 40)}"`, 'words only', 'remove the line; Value, Figure, Phone and Contact are always there');
			return blank(line);
		})
		.replace(/<\/?([A-Za-z][\w-]*)([^>]*)>/g, (tag, name: string, attributes: string, offset: number) => {
			checkComponent(tag, name, attributes.replace(/\/$/, ''), known, reportAt(offset));
			return blank(tag);
		})
		.replace(/\{[^}]*\}?/g, (code, offset: number) => {
			reportAt(offset)(`"${code.slice(0, 40)}"`, 'words only', 'remove the braces; in a text, facts are written <Value id="…" />');
			return blank(code);
		})
		.replace(/!\[[^\]]*\]\([^)]*\)/g, (picture, offset: number) => {
			reportAt(offset)(`the picture "${picture.slice(0, 40)}"`, 'words only', 'remove the picture; texts have none, so that they stay small');
			return blank(picture);
		})
		.replace(/\]\(([^)]*)\)/g, (link, target: string, offset: number) => {
			checkLink(target, known, reportAt(offset));
			return blank(link);
		})
		.replace(/^[ \t]*\[[^\]]+\]:.*$/gm, (line, offset: number) => {
			reportAt(offset)(
				`"${line.trim().slice(0, 40)}"`,
				'links inside the sentence',
				'write [text](page:library/signs) or [text](contact:myria) where the words stand',
			);
			return blank(line);
		});
	for (const heading of words.matchAll(/^[ \t]{0,3}#(?=\s)|^[ \t]{0,3}=+[ \t]*$/gm)) {
		const found = heading[0].includes('#') ? 'a heading with one #' : 'a heading underlined with =';
		reportAt(heading.index)(
			found,
			'headings with ## or ###',
			'add a #, or write ## before it; the title above the text is the only heading of the first level',
		);
	}
	let offset = 0;
	for (const line of words.split('\n')) {
		checkWords(line, reportAt(offset));
		offset += line.length + 1;
	}
}

/** Rules for words alone, shared by articles, pages and word files. */
export function checkWords(text: string, report: Report): void {
	const address = text.match(/https?:\/\/\S+|www\.\S+|[\w.-]+@[\w.-]+\.\w+/);
	if (address) {
		report(`the address "${address[0]}"`, 'no address in a text', 'put it in content/facts/contacts.yaml and link to it as [name](contact:id)');
	}
	const number = text.replace(address?.[0] ?? '', '').match(/(€\s*)?\+?\p{Nd}[\p{Nd} .,/-]*(\s*(€|%|euro))?/iu);
	if (number) {
		const looksLikePhone = number[0].replace(/\P{Nd}/gu, '').length >= 6;
		report(
			`the number "${number[0].trim()}"`,
			'no number typed into a text',
			looksLikePhone
				? 'write <Phone id="…" /> (in word files {phone:…}) with the id from content/facts/contacts.yaml'
				: 'write <Value id="…" /> (in word files {value:…}) with the id from content/facts/values.yaml, or add the fact there with its source',
		);
	}
	for (const [pattern, instead] of forbidden) {
		const match = text.match(pattern);
		if (match) report(`"${match[0]}"`, 'words that the glossary allows', `write ${instead}`);
	}
}

function checkComponent(tag: string, name: string, attributes: string, known: KnownIds, report: Report): void {
	const component = components[name];
	if (!component) {
		report(`"${tag}"`, `only ${Object.keys(components).join(', ')}`, 'write it as plain Markdown');
		return;
	}
	const id = attributes.match(/^\s+id="([^"]*)"\s*$/)?.[1];
	if (id === undefined) {
		report(`"${tag}"`, `<${name} id="…" />`, 'give it an id in double quotes, and nothing else');
	} else if (!component.ids.some((kind) => known[kind].has(id))) {
		report(`${name} with the unknown id "${id}"`, `an id from ${component.file}`, 'correct the spelling, or add the fact with its source');
	}
}

function checkLink(target: string, known: KnownIds, report: Report): void {
	const [scheme, id = ''] = target.split(/:(.*)/s);
	if (scheme === 'page' && known.pages.has(id)) return;
	if (scheme === 'contact' && known.contacts.has(id)) return;
	report(
		`a link to "${target}"`,
		'page:… with a page that exists, or contact:… with an id from content/facts/contacts.yaml',
		scheme === 'page' ? `choose one of: ${[...known.pages].join(', ')}` : 'write [text](page:library/signs) or [text](contact:myria)',
	);
}
