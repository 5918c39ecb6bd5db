import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ORIGINAL } from '../../src/languages.ts';
import { readContent } from '../../src/lib/collections.ts';
import { pictograms } from '../../src/components/help/pictograms.ts';
import { seenNames, visitNames } from '../../src/schemas/exit-proof.ts';
import { extents, languageStates, steps } from '../../src/lib/translation-report.ts';
import { contactSchema, figureSchema, siteSchema } from '../../src/schemas/facts.ts';
import { themes } from '../../src/schemas/pages.ts';

const { content } = readContent(path.resolve('content'));
const keys = Object.keys(content.words[ORIGINAL]!);

const sources = fs
	.readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(astro|ts)$/.test(file))
	.map((file) => ({ file, text: fs.readFileSync(path.join('src', file), 'utf8') }));

/** A use of words: `t('…')`, `t.html('…')`, `say('…')`, `words('…')`, `wordsFor(tag)('…')`. */
const call = String.raw`(?<![\w.])(?:t(?:\.html)?|c|say|words|wordsFor\([^()]*\)(?:\.html)?)\(\s*`;
const written = sources.flatMap(({ file, text }) =>
	// `<InEach word="…" />` says the same words in several languages.
	[...text.matchAll(new RegExp(`${call}'([^']+)'|<InEach word="([^"]+)"`, 'g'))].map(([, key, word]) => ({ file, key: (key ?? word)! })),
);
/** Keys put together from parts, with a star for each part: `place.*`. */
const built = sources.flatMap(({ file, text }) =>
	[...text.matchAll(new RegExp(`${call}\`([^\`]+)\``, 'g'))].map(([, key]) => ({ file, pattern: key!.replace(/\$\{[^}]*\}/g, '*') })),
);

/** Words in single quotes in a file: where a component lists the last parts of its keys. */
function listedIn(file: string): string[] {
	const text = fs.readFileSync(path.join('src', file), 'utf8');
	return [...text.matchAll(/'([\w./-]+)'/g)].flatMap(([, word]) => [word!, word!.split('/').pop()!]);
}

const proof = content.exitProof;

const contacts = Object.keys(content.contacts);
const figures = Object.keys(content.figures);
const onLeaving = listedIn('pages/[language]/about/leaving.astro');
const onPartners = listedIn('pages/[language]/about/partners.astro');
const onHome = listedIn('pages/[language]/index.astro');
const onContact = listedIn('pages/[language]/contact.astro');
const onPress = listedIn('pages/[language]/press.astro');
const onCard = listedIn('components/facts/ContactCard.astro');

/** Every key that the code builds from parts: what can stand for the star, and why it is not written out. */
const parts: Record<string, { values: readonly string[]; why: string }> = {
	'place.*': { values: figureSchema.shape.place.options, why: 'a figure says where it was counted' },
	'help.city.*': { values: contactSchema.shape.city.unwrap().options, why: 'a contact says where it is' },
	'theme.*': { values: themes, why: 'an article says its theme' },
	'facts.figure.*.counted': { values: figures, why: 'one sentence for each figure' },
	'facts.contact.*.name': { values: contacts, why: 'one name for each contact' },
	'facts.contact.*.what': { values: contacts, why: 'one sentence for each contact' },
	'*.*': { values: ['hours', 'always', 'office', 'free', 'anonymous', 'true'], why: 'a contact says its hours, price and anonymity as values' },
	'contact.*': { values: onCard, why: 'the card lists the kinds of facts it shows' },
	'nav.*': { values: [...listedIn('components/SiteHeader.astro'), ...listedIn('components/SiteFooter.astro')], why: 'header and footer list their links' },
	'notFound.*': { values: listedIn('components/NotFound.astro'), why: 'the component lists its links' },
	'state.*': { values: ['draft', 'outdated', 'fallback'], why: 'states of a text that need a notice' },
	'help.*': {
		values: [...listedIn('components/help/HelpSections.astro'), ...listedIn('components/help/ShortCard.astro')],
		why: 'the components list their sentences by section',
	},
	'languages.*': { values: siteSchema.shape.drafts.options, why: 'a setting says whether drafts are shown' },
	'languages.extent.*': { values: extents, why: 'a report says what there is of a language' },
	'languages.state.*': { values: languageStates, why: 'a report says who stands for it' },
	'languages.next.*': { values: steps, why: 'a report says what to do next' },
	'help.me.*': { values: Object.keys(pictograms), why: 'a situation for each drawing' },
	'home.card.*.title': { values: onHome, why: 'the page lists its cards' },
	'home.card.*.text': { values: onHome, why: 'the page lists its cards' },
	'home.card.*.link': { values: onHome, why: 'the page lists its cards' },
	'contact.happens.*.title': { values: onContact, why: 'the page counts its steps' },
	'contact.happens.*.text': { values: onContact, why: 'the page counts its steps' },
	'press.words.*.use': { values: onPress, why: 'the page counts its pairs of words' },
	'press.words.*.avoid': { values: onPress, why: 'the page counts its pairs of words' },
	'press.words.*.why': { values: onPress, why: 'the page counts its pairs of words' },
	'leaving.limits.*': { values: onLeaving, why: 'the page lists its limits' },
	'leaving.always.*': { values: onLeaving, why: 'the page lists what held for every visit' },
	'leaving.notTested.*': { values: proof.notTested, why: 'the proof says what was not tested' },
	'leaving.visit.*': { values: visitNames, why: 'the proof says which visits were made' },
	'leaving.shown.*': { values: seenNames, why: 'the proof says what Back showed' },
	'partners.why.*': { values: onPartners, why: 'the page lists its reasons' },
	'partners.how.*': { values: onPartners, why: 'the page counts its steps' },
	'partners.limits.*': { values: onPartners, why: 'the page lists its limits' },
	'press.ethics.*': { values: onPress, why: 'the page counts its rules' },
	'*.title': { values: listedIn('pages/share/[...picture].png.ts'), why: 'the title of each page stands in its share picture' },
};

/** All keys that can come out of a pattern. */
function keysFrom(pattern: string, values: readonly string[]): string[] {
	return pattern.includes('*')
		? values.flatMap((value) =>
				keysFrom(
					pattern.replace('*', () => value),
					values,
				),
			)
		: [pattern];
}

describe('Words in the code', () => {
	it('exist in the original', () => {
		expect(written.filter(({ key }) => !keys.includes(key)).map(({ file, key }) => `${file}: ${key}`)).toEqual([]);
	});

	it('are named where they are used, in full or from listed parts', () => {
		const hidden = sources.flatMap(({ file, text }) => [...text.matchAll(new RegExp(`${call}[^'\`)\\s][^)]*\\)`, 'g'))].map(([use]) => `${file}: ${use}`));
		expect(hidden.filter((use) => !/^(lib\/words|components\/help\/InEach|components\/search\/site-search)\./.test(use))).toEqual([]);
	});

	it('are built from parts only in ways listed here', () => {
		expect([...new Set(built.map(({ pattern }) => pattern))].sort()).toEqual(Object.keys(parts).sort());
	});
});

describe('Words in the original', () => {
	it('are all used: nobody translates in vain', () => {
		const used = new Set([...written.map(({ key }) => key), ...built.flatMap(({ pattern }) => keysFrom(pattern, parts[pattern]?.values ?? []))]);
		expect(keys.filter((key) => !used.has(key))).toEqual([]);
	});
});
