/**
 * What the one-screen card of a language needs of `help.yaml`: translations of tier 3 have these keys and no others.
 * In the order of the file.
 */
export const cardKeys: readonly string[] = [
	...['title', 'header', 'languages', 'other', 'headline', 'intro', 'call', 'callAgain', 'danger', 'more', 'check'],
	...['me.papers', 'me.pay', 'me.threat', 'me.more', 'me.fault', 'who.intro'],
	...['ask.who.answer', 'ask.language.answer', 'ask.language.say', 'ask.cost.answer', 'ask.name.answer', 'ask.police.answer', 'ask.police.first'],
	...['ask.papers.answer', 'ask.stop.answer', 'ask.checked', 'ask.searched'],
	...['card.title', 'card.how', 'card.open', 'card.close', 'card.1', 'card.2', 'card.3', 'card.back', 'old.text', 'old.call'],
	...['originals', 'status.draft', 'status.reviewed', 'status.outdated', 'exit.label', 'exit.note', 'exit.keyboard'],
	...[
		'cover.heading',
		'cover.first',
		'cover.second',
		'cover.third',
		'cover.contents',
		'cover.contents1',
		'cover.contents2',
		'cover.contents3',
		'cover.contents4',
	],
];
