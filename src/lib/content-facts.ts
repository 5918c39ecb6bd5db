import { claimSchema, provenanceOf } from '../schemas/claims.ts';
import { exitProofSchema } from '../schemas/exit-proof.ts';
import * as schemas from '../schemas/facts.ts';
import type { ContentFolder } from './content-folder.ts';
import type { Content } from './content-model.ts';

const contactsFile = 'facts/contacts.yaml';
const valuesFile = 'facts/values.yaml';
const figuresFile = 'facts/figures.yaml';
const claimsFile = 'facts/claims.yaml';

/** The part of the content that is in no language. */
export type Facts = Pick<Content, 'site' | 'contacts' | 'values' | 'figures' | 'claims' | 'sources' | 'exits' | 'exitProof'>;

/** Reads and checks everything in `facts/`. */
export function readFacts(folder: ContentFolder): Facts {
	const facts: Facts = {
		site: folder.one('facts/site.yaml', schemas.siteSchema)!,
		contacts: folder.record(contactsFile, schemas.contactSchema),
		values: folder.record(valuesFile, schemas.valueSchema),
		figures: folder.record(figuresFile, schemas.figureSchema),
		claims: folder.record(claimsFile, claimSchema),
		sources: folder.record('facts/sources.yaml', schemas.sourceSchema),
		exits: folder.record('facts/exits.yaml', schemas.exitSchema),
		exitProof: folder.one('facts/exit-proof.yaml', exitProofSchema)!,
	};
	for (const [id, value] of Object.entries(facts.values)) checkProvenance(folder, valuesFile, [id], value);
	for (const [id, figure] of Object.entries(facts.figures)) {
		checkProvenance(folder, figuresFile, [id], figure);
		if (facts.values[id]) {
			folder.problem(figuresFile, folder.lineOf(figuresFile, id), `the id "${id}", which values.yaml has too`, 'an id that exists once', 'rename one of them');
		}
	}
	for (const [id, claim] of Object.entries(facts.claims)) {
		const provenance = provenanceOf(claim);
		if (provenance) checkProvenance(folder, claimsFile, [id], provenance);
	}
	for (const [id, contact] of Object.entries(facts.contacts)) {
		for (const [channel, fact] of Object.entries(contact)) {
			if (typeof fact === 'object') checkProvenance(folder, contactsFile, [id, channel], fact);
		}
		checkDigits(folder, id, contact.phone);
	}
	return facts;
}

/** Notes source ids that do not exist. @param line Where the ids stand. */
export function checkSourceIds(folder: ContentFolder, ids: string[], file: string, line: number): void {
	for (const id of ids) {
		if (folder.declared('facts/sources.yaml')?.has(id) ?? true) continue;
		folder.problem(file, line, `the unknown source "${id}"`, 'an id from content/facts/sources.yaml', 'correct the spelling, or add the source there first');
	}
}

function checkProvenance(folder: ContentFolder, file: string, where: string[], fact: schemas.Provenance): void {
	const line = folder.lineOf(file, ...where);
	checkSourceIds(folder, fact.sources, file, line);
	if (fact.expires !== 'never' && fact.expires <= fact.checked) {
		folder.problem(file, line, `expires: ${fact.expires}, checked: ${fact.checked}`, 'an expiry after the day of checking', 'correct one of the two dates');
	}
}

/** What is dialled must be what is read: a slip in one of them sends people to a stranger. */
function checkDigits(folder: ContentFolder, id: string, phone: schemas.Contact['phone']): void {
	if (!phone) return;
	const read = phone.value.replace(/\D/g, '').replace(/^0/, '');
	const dialled = phone.dial.replace(/^\+32/, '').replace(/\D/g, '');
	if (read === dialled) return;
	const line = folder.lineOf(contactsFile, id, 'phone');
	folder.problem(contactsFile, line, `"${phone.value}" to read but "${phone.dial}" to dial`, 'the same digits in both', 'compare both with the source');
}
