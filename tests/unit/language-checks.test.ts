import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages.ts';
import { checks, findingsIn } from '../../src/lib/language-checks/index.ts';
import type { Reading } from '../../src/lib/language-checks/model.ts';
import { languageChecksSchema } from '../../src/schemas/language-checks.ts';

const originalLists = languageChecksSchema.parse({
	negation: ['\\bnot\\b'],
	must: ['\\bmust\\b'],
	mustOrNot: ['\\bneed not\\b'],
	trafficking: ['\\btrafficking\\b'],
});

const french = languageChecksSchema.parse({
	negation: ['\\bpas\\b'],
	must: ['\\bdevez\\b'],
	trafficking: ['\\btraite\\b'],
	smuggling: ['\\btrafic\\b'],
	forbidden: ['clandestin'],
	formal: ['\\bvous\\b'],
	informal: ['\\btu\\b'],
});

type Pair = [text: string, original: string];

interface Example {
	/** A sentence or several, with their originals, that the check has to catch, and others that it has to let pass. */
	caught: Pair[];
	passes: Pair[];
	/** Of the sentences; French where nothing else is said. */
	language?: Partial<Language>;
}

/** Filling sentences of ordinary length: some checks compare a sentence with all the others. */
const ordinary: Pair[] = Array.from({ length: 30 }, (_, index) => [
	`Ceci est la phrase ${'abcdefghijklmnopqrstuvwxyzabcd'[index]!}${index % 7}.`,
	`This is the sentence number ${index}.`,
]);

const examples: Record<string, Example> = {
	'left-over': { caught: [['TODO traduire', 'Call and ask']], passes: [['Appelez et demandez', 'Call and ask']] },
	tags: { caught: [['Appelez <b>vite</b>', 'Call soon']], passes: [['Appelez vite, si possible', 'Call soon, if possible']] },
	script: {
		caught: [['Позвоните nам.', 'Call us.']],
		passes: [['Позвоните в Payoke и нажмите Shift.', 'Call Payoke and press Shift.']],
		language: { tag: 'ru', script: 'Cyrl' },
	},
	variety: {
		caught: [['Poţi întreba.', 'You can ask.']],
		passes: [['Poți întreba și suna.', 'You can ask and call.']],
		language: { tag: 'ro' },
	},
	composition: { caught: [['E\u0301coutez.', 'Listen.']], passes: [['Écoutez.', 'Listen.']] },
	controls: { caught: [['Appelez\u200f.', 'Call.']], passes: [['Appelez.', 'Call.']] },
	font: {
		caught: [['ሕቶ\u1380።', 'A question.']],
		passes: [['ሕቶ ሕተት።', 'Ask a question.']],
		language: { tag: 'ti', script: 'Ethi' },
	},
	quotes: {
		caught: [['Dites « faux numéro et raccrochez.', 'Say “Wrong number” and end the call.']],
		passes: [['Dites « faux numéro » et raccrochez.', 'Say “Wrong number” and end the call.']],
	},
	'end mark': { caught: [['Pouvez-vous appeler.', 'Can you call?']], passes: [['Pouvez-vous appeler ?', 'Can you call?']] },
	negation: { caught: [['La police vient.', 'The police do not come.']], passes: [['La police ne vient pas.', 'The police do not come.']] },
	modality: {
		caught: [['Vous devez parler.', 'You can talk.']],
		passes: [
			['Vous devez parler.', 'You must talk.'],
			['Vous ne devez pas parler.', 'You need not talk.'],
		],
	},
	smuggling: { caught: [['C’est du trafic.', 'This is trafficking.']], passes: [['C’est la traite.', 'This is trafficking.']] },
	term: { caught: [['C’est un crime.', 'This is trafficking.']], passes: [['C’est la traite.', 'This is trafficking.']] },
	forbidden: { caught: [['Un clandestin appelle.', 'Someone calls.']], passes: [['Une personne appelle.', 'Someone calls.']] },
	'sentence count': { caught: [['Parlez.', 'Talk. You can ask.']], passes: [['Parlez. Vous pouvez demander.', 'Talk. You can ask.']] },
	length: {
		caught: [...ordinary, ['Oui.', 'The centre tells you what is possible and what is not.']],
		passes: [...ordinary, ['Le centre dit ce qui va et ce qui ne va pas.', 'The centre tells you what goes and what does not.']],
	},
	untranslated: { caught: [['You can call and ask.', 'You can call and ask.']], passes: [['Info', 'Info']] },
	'untranslated share': {
		caught: [...ordinary, ['You can call and ask.', 'You can call and ask.'], ['Tell the centre at once.', 'Tell the centre at once.']],
		passes: [...ordinary, ['You can call and ask.', 'You can call and ask.']],
	},
	consistency: {
		caught: [
			['Appelez et demandez.', 'Call and ask.'],
			['Téléphonez pour demander.', 'Call and ask.'],
		],
		passes: [
			['Appelez et demandez.', 'Call and ask.'],
			['Appelez et demandez.', 'Call and ask.'],
		],
	},
	address: {
		caught: [
			['Si vous voulez.', 'If you want.'],
			['Quand vous voulez.', 'When you want.'],
			['Si tu veux.', 'If you like.'],
		],
		passes: [
			['Si vous voulez.', 'If you want.'],
			['On peut.', 'One can.'],
		],
	},
};

/** Names of the checks that find something. */
function found(pairs: Pair[], language: Partial<Language> = {}): string[] {
	const reading: Reading = {
		language: { tag: 'fr', autonym: 'Français', script: 'Latn', direction: 'ltr', tier: 2, locale: 'fr-BE', isOriginal: false, ...language },
		lists: french,
		originalLists,
		sentences: pairs.map(([text, original], index) => ({ key: `ask.a${index}`, text, original })),
	};
	return findingsIn(reading).map(({ check }) => check);
}

describe.each(Object.keys(checks))('The check "%s"', (check) => {
	it('catches what it is for', () => {
		expect(found(examples[check]!.caught, examples[check]!.language)).toContain(check);
	});

	it('lets pass what is right', () => {
		expect(found(examples[check]!.passes, examples[check]!.language)).not.toContain(check);
	});
});

describe('Where a difference is explained', () => {
	const reading = (key: string): Reading => ({
		language: { tag: 'fr', autonym: 'Français', script: 'Latn', direction: 'ltr', tier: 2, locale: 'fr-BE', isOriginal: false },
		lists: { ...french, explained: { 'ask.a': 'Said the other way round.' } },
		originalLists,
		sentences: [{ key, text: 'La police vient. C’est du trafic.', original: 'The police do not come. This is trafficking.' }],
	});

	it('the warning is silent', () => {
		expect(findingsIn(reading('ask.a')).map(({ check }) => check)).not.toContain('negation');
	});

	it('other sentences are still looked at', () => {
		expect(findingsIn(reading('ask.b')).map(({ check }) => check)).toContain('negation');
	});

	it('an error stays an error', () => {
		expect(findingsIn(reading('ask.a')).map(({ check }) => check)).toContain('smuggling');
	});
});
