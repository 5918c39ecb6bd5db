import { shareImage, type ShareImageText } from '../../generators/share-images/index.ts';
import { siteLanguages } from '../../languages.ts';
import { articleRoutes, pageRoutes } from '../../lib/routes.ts';
import { wordsFor } from '../../lib/words.ts';

export function getStaticPaths() {
	const texts = [
		...siteLanguages.flatMap(({ tag }) =>
			['home', 'library', 'contact', 'press', 'about/leaving', 'about/partners', 'about/languages'].map((page) => ({
				tag,
				page,
				title: wordsFor(tag)(`${page.split('/').pop()}.title`),
			})),
		),
		...pageRoutes().map(({ tag, name, entry }) => ({ tag, page: name, title: entry.title })),
		...articleRoutes().map(({ tag, name, entry }) => ({ tag, page: `library/${name}`, title: entry.title })),
	];
	return texts.map(({ tag, page, title }) => ({
		params: { picture: `${tag}/${page}` },
		props: { text: { tag, title, site: wordsFor(tag)('site.name'), campaign: wordsFor(tag)('site.campaign') } },
	}));
}

export async function GET({ props }: { props: { text: ShareImageText } }): Promise<Response> {
	return new Response(new Uint8Array(await shareImage(props.text)), { headers: { 'Content-Type': 'image/png' } });
}
