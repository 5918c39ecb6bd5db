import { publicUrl } from '../lib/addresses.ts';

/** Everything may be read; drafts keep themselves out. */
export function GET(): Response {
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${publicUrl('/sitemap-index.xml')}\n`);
}
