import type { Claim } from '../schemas/claims.ts';
import type { ExitProof } from '../schemas/exit-proof.ts';
import type * as facts from '../schemas/facts.ts';
import type { Article, Page } from '../schemas/pages.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Status } from '../schemas/status.ts';
import type { Version } from './versions.ts';
import type { Plural } from './word-templates.ts';

/** Everything in `content/`, read and checked. Nothing else reads whole folders. */
export interface Content {
	site: facts.SiteSettings;
	contacts: Record<string, facts.Contact>;
	values: Record<string, facts.Value>;
	figures: Record<string, facts.Figure>;
	/** How the sentences of the help document are known, by id. */
	claims: Record<string, Claim>;
	sources: Record<string, facts.Source>;
	/** Where the exit leads, by language. */
	exits: Record<string, facts.Exit>;
	/** What a visit leaves behind, as measured. */
	exitProof: ExitProof;
	/** Words by language and key: `words.nl['home.headline']`. */
	words: Record<string, Record<string, string | Plural>>;
	/** Since when each sentence of the original's word files says what it says, by key. */
	versions: Record<string, Version>;
	/** State of the word files, by language. */
	status: Record<string, Status>;
	pages: Record<string, Record<string, Page>>;
	articles: Record<string, Record<string, Article>>;
}

/** What is missing in a translation: allowed, and reported. */
export interface Gap {
	language: string;
	/** `labels.yaml: search.found`, `library/signs.mdx` … */
	what: string;
}

/** Something in a translation that a person should look at: mended, or explained in the language's checks.yaml. */
export interface LanguageWarning extends Problem {
	language: string;
	/** Name of the check, as in src/lib/language-checks. */
	check: string;
	/** Of help.yaml. */
	key: string;
}

/** Content, its mistakes and its gaps. With mistakes the content must not be used. */
export interface ContentReport {
	content: Content;
	problems: Problem[];
	gaps: Gap[];
	warnings: LanguageWarning[];
}
