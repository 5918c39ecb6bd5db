import { contactOf, standingOf } from './facts.ts';
import { pageUrl, publicUrl } from './addresses.ts';
import { wordsFor } from './words.ts';

/**
 * Payoke as a schema.org organisation with the helpline and its own number as contact points, for T1 pages.
 * Only facts of high confidence enter; hours of medium confidence stay out, since a machine cannot "check when you call".
 */
export function organisationData(tag: string): string {
	const t = wordsFor(tag);
	const point = (id: string) => {
		const { phone, hours } = contactOf(id);
		return {
			'@type': 'ContactPoint',
			name: t(`facts.contact.${id}.name`),
			telephone: phone!.dial,
			contactType: 'customer support',
			areaServed: 'BE',
			...(standingOf(hours) === 'shown' && { hoursAvailable: 'Mo-Su 00:00-23:59' }),
		};
	};
	return JSON.stringify({
		'@context': 'https://schema.org',
		'@type': 'NGO',
		name: t('site.name'),
		url: pageUrl('home', tag),
		logo: publicUrl('/icon.png'),
		sameAs: [contactOf('payoke').web!.value],
		contactPoint: [point('belgian-helpline'), point('payoke')],
	}).replaceAll('<', '\\u003c');
}
