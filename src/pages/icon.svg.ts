import { smallIcon } from '../generators/icons.ts';

export function GET(): Response {
	return new Response(smallIcon(), { headers: { 'Content-Type': 'image/svg+xml' } });
}
