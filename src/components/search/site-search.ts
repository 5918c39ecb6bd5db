/** What Pagefind's own program offers, as far as it is used here. */
interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: { data(): Promise<PagefindResult> }[] }>;
}
interface PagefindResult {
	url: string;
	/** HTML made by Pagefind from our own text: escaped, with `<mark>` around the words found. */
	excerpt: string;
	meta: Record<string, string>;
}

/** Words from the markup; the script has none of its own. */
interface SearchWords {
	found: Record<string, string>;
	loading: string;
	none: string;
	failed: string;
	noIndex: string;
}

const maxResults = 10;

/** `<site-search>`: wraps the finished form, loads the index on first use and lists what it finds. */
class SiteSearch extends HTMLElement {
	private index: Promise<Pagefind | 'no-index'> | undefined;
	private latest = 0;

	connectedCallback(): void {
		const field = this.find<HTMLInputElement>('input');
		field.addEventListener('focus', () => void this.load().catch(() => undefined), { once: true });
		this.find('form').addEventListener('submit', (event) => {
			event.preventDefault();
			void this.answer(field.value.trim());
		});
	}

	/** Answers one query. A later query wins over an earlier one that is still loading. */
	private async answer(query: string): Promise<void> {
		const turn = (this.latest += 1);
		this.show([], '');
		if (query === '') return;
		this.say(this.words.loading);
		try {
			const pagefind = await this.load();
			if (pagefind === 'no-index') return this.say(this.words.noIndex);
			const { results } = await pagefind.search(query);
			const shown = await Promise.all(results.slice(0, maxResults).map((result) => result.data()));
			if (turn === this.latest) this.show(shown, this.summary(results.length, query));
			if (turn === this.latest) this.find('.none').hidden = results.length > 0;
		} catch {
			if (turn === this.latest) this.say(this.words.failed);
		}
	}

	/**
	 * Loads Pagefind, once. A language without an index is told apart first: Pagefind would answer from another language
	 * without a word.
	 */
	private load(): Promise<Pagefind | 'no-index'> {
		this.index ??= (async () => {
			const entry = (await (await fetch('/pagefind/pagefind-entry.json')).json()) as { languages: Record<string, unknown> };
			if (!(document.documentElement.lang.toLowerCase() in entry.languages)) return 'no-index' as const;
			const address = '/pagefind/pagefind.js';
			const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
			await pagefind.options({ excerptLength: 26, ranking: { metaWeights: { title: 6, keywords: 3 } } });
			await pagefind.init();
			return pagefind;
		})().catch((error: unknown) => {
			this.index = undefined;
			throw error;
		});
		return this.index;
	}

	private show(results: PagefindResult[], status: string): void {
		const template = this.find<HTMLTemplateElement>('template');
		const items = results.map((result) => {
			const item = template.content.cloneNode(true) as DocumentFragment;
			const link = item.querySelector('a')!;
			link.href = result.url;
			link.textContent = result.meta.title ?? result.url;
			item.querySelector('.theme')!.textContent = result.meta.theme ?? '';
			item.querySelector('.excerpt')!.innerHTML = result.excerpt;
			return item;
		});
		this.find('.results').replaceChildren(...items);
		this.find('.none').hidden = true;
		this.say(status);
	}

	private summary(count: number, query: string): string {
		if (count === 0) return this.words.none.replace('{query}', query);
		const form = this.words.found[new Intl.PluralRules(this.dataset.locale).select(count)] ?? this.words.found.other!;
		return form.replace('{count}', new Intl.NumberFormat(this.dataset.locale).format(count)).replace('{query}', query);
	}

	private say(status: string): void {
		this.find('.status').textContent = status;
	}

	private find<T extends HTMLElement = HTMLElement>(selector: string): T {
		return this.querySelector<T>(selector)!;
	}

	private get words(): SearchWords {
		return JSON.parse(this.dataset.words!) as SearchWords;
	}
}

customElements.define('site-search', SiteSearch);
