import { expect, test, type Page } from '@playwright/test';
import { elsewhere, searchPage, serveDestination } from './destination.ts';

/** A help document, the page to practise on, a page made of words and an article; one of them in another language. */
const pages = ['/info/en/', '/info/en/practice/', '/en/', '/nl/library/signs/'];

for (const page of pages) {
	test.describe(`Leaving ${page}`, () => {
		test('a click leads elsewhere', async ({ page: tab, context }) => {
			await serveDestination(context);
			await tab.goto(page);
			await tab.locator('[data-leave]').click();
			await tab.waitForURL(elsewhere);
		});

		test('the first Tab and Enter lead elsewhere', async ({ page: tab, context }) => {
			await serveDestination(context);
			await tab.goto(page);
			await tab.keyboard.press('Tab');
			await tab.keyboard.press('Enter');
			await tab.waitForURL(elsewhere);
		});

		test('Shift three times leads elsewhere, as it says beside the exit', async ({ page: tab, context }) => {
			await serveDestination(context);
			await tab.goto(page);
			await expect(tab.locator('[data-leave-bar] span')).toBeVisible();
			for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Shift');
			await tab.waitForURL(elsewhere);
		});

		test('Back after it leads to where the reader came from', async ({ page: tab, context }) => {
			await serveDestination(context);
			await tab.goto(searchPage);
			await tab.goto(page);
			await tab.locator('[data-leave]').click();
			await tab.waitForURL(elsewhere);
			await tab.goBack();
			await expect(tab).toHaveURL(searchPage);
		});

		test('the destination is not told where the reader was', async ({ page: tab, context }) => {
			const { requests } = await serveDestination(context);
			await tab.goto(page);
			await tab.locator('[data-leave]').click();
			await tab.waitForURL(elsewhere);
			expect(await requests[0]!.headerValue('referer')).toBeNull();
		});

		test('an ordinary page covers everything before the destination answers', async ({ page: tab, context }) => {
			const { answer } = await serveDestination(context, true);
			await tab.goto(page);
			const covered = await watch(tab, () => {
				const cover = document.querySelector<HTMLTemplateElement>('template#cover')!.content.textContent;
				new MutationObserver(() => {
					const seen = document.body.textContent === cover ? 'the cover' : 'something else';
					// After two frames it is on the screen.
					requestAnimationFrame(() => requestAnimationFrame(() => console.log(`report ${seen}`)));
				}).observe(document.documentElement, { childList: true });
			});
			await leaveWithoutWaiting(tab);
			expect(await covered()).toBe('the cover');
			answer();
		});

		test('the title in the tab is the one of the destination before it answers', async ({ page: tab, context }) => {
			const { answer } = await serveDestination(context, true);
			await tab.goto(page);
			const title = await tab.locator('#cover').getAttribute('data-title');
			const seen = await watch(tab, () => {
				new MutationObserver(() => console.log(`report ${document.title}`)).observe(document.documentElement, { childList: true });
			});
			await leaveWithoutWaiting(tab);
			expect(await seen()).toBe(title);
			answer();
		});

		test('two taps in a row leave as one does: Back leads to where the reader came from', async ({ page: tab, context }) => {
			const { answer } = await serveDestination(context, true);
			await tab.goto(searchPage);
			await tab.goto(page);
			const { x, y } = await middleOfExit(tab);
			await tab.mouse.dblclick(x, y);
			answer();
			await tab.waitForURL(elsewhere);
			await tab.goBack();
			await expect(tab).toHaveURL(searchPage);
		});

		for (const presses of page === '/info/en/' ? [1, 2, 3, 4, 5, 6] : [3]) {
			test(`Escape pressed ${presses} times does not stop it`, async ({ page: tab, context }) => {
				const { answer } = await serveDestination(context, true);
				await tab.goto(page);
				const passedOn = await watch(
					tab,
					(count) => {
						const keys: string[] = [];
						addEventListener(
							'keydown',
							(event) =>
								setTimeout(() => {
									keys.push(`${event.key} ${event.defaultPrevented ? 'swallowed' : 'passed on'}`);
									if (keys.length === count) console.log(`report ${[...new Set(keys)].join(', ')}`);
								}),
							true,
						);
					},
					presses,
				);
				await leaveWithoutWaiting(tab);
				for (let press = 0; press < presses; press += 1) await tab.keyboard.press('Escape');
				// What the browser itself would do with the key, stopping, is done unless the page says no.
				expect(await passedOn()).toBe('Escape swallowed');
				answer();
				await tab.waitForURL(elsewhere);
			});
		}

		for (const [name, button] of [
			['a long press, which asks for a menu,', 'right'],
			['the middle button, which asks for a new tab,', 'middle'],
		] as const) {
			test(`${name} leaves as a tap does`, async ({ page: tab, context }) => {
				await serveDestination(context);
				await tab.goto(searchPage);
				await tab.goto(page);
				const { x, y } = await middleOfExit(tab);
				await tab.mouse.click(x, y, { button });
				await tab.waitForURL(elsewhere);
				expect(context.pages()).toHaveLength(1);
				await tab.goBack();
				await expect(tab).toHaveURL(searchPage);
			});
		}

		test('on a slow device an ordinary page covers everything, whatever the destination does', async ({ page: tab, context }) => {
			const { answer } = await serveDestination(context, true);
			await tab.goto(page);
			const session = await context.newCDPSession(tab);
			await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			const covered = await watch(tab, () => {
				new MutationObserver(() => console.log(`report ${document.body.className}`)).observe(document.documentElement, { childList: true });
			});
			await leaveWithoutWaiting(tab);
			expect(await covered()).toBe('cover');
			answer();
		});

		test('the cover is drawn before the way to the destination begins', async ({ page: tab, context }) => {
			const { answer } = await serveDestination(context, true);
			await tab.goto(page);
			const drawn = await watch(tab, () => {
				let frames = 0;
				const count = () => requestAnimationFrame(() => ((frames += 1), count()));
				new MutationObserver(count).observe(document.documentElement, { childList: true });
				addEventListener('beforeunload', () => console.log(`report ${frames > 0 ? 'drawn' : 'not drawn'}`));
			});
			await leaveWithoutWaiting(tab);
			expect(await drawn()).toBe('drawn');
			answer();
		});

		test('on a screen four times enlarged the exit is whole, and leaves room to read', async ({ page: tab }) => {
			await tab.setViewportSize({ width: 320, height: 256 });
			await tab.goto(page);
			const { y, height } = (await tab.locator('[data-leave-bar]').boundingBox())!;
			expect(y + height).toBeLessThanOrEqual(256);
			expect(y).toBeGreaterThanOrEqual(128);
			await expect(tab.locator('[data-leave]')).toBeInViewport({ ratio: 1 });
		});

		test('without a connection nothing of the page is left to see', async ({ page: tab, context }) => {
			await tab.goto(page);
			const text = await tab.locator('h1').innerText();
			await context.setOffline(true);
			await leaveWithoutWaiting(tab);
			await expect(tab.getByText(text)).toHaveCount(0);
			await expect(tab.locator('[data-leave]')).toHaveCount(0);
		});

		test('without a connection Back still leads to where the reader came from', async ({ page: tab, context }) => {
			await context.route('https://search.example/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Results' }));
			await tab.goto(searchPage);
			await tab.goto(page);
			await context.setOffline(true);
			await leaveWithoutWaiting(tab);
			// The browser says that there is no connection, in a page of its own.
			await expect.poll(() => tab.url()).toMatch(/^chrome-error:/);
			await tab.goBack();
			await expect(tab).toHaveURL(searchPage);
		});

		test('typing capitals does not leave', async ({ page: tab, context }) => {
			await serveDestination(context);
			await tab.goto(page);
			for (const letter of ['A', 'B', 'C', 'D']) await tab.keyboard.press(`Shift+Key${letter}`);
			await expect(tab.locator('body:not(.cover) [data-leave]')).toBeVisible();
		});
	});

	test.describe(`Leaving ${page} on a telephone`, () => {
		test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

		test('a tap leads elsewhere', async ({ page: tab, context }) => {
			await serveDestination(context);
			await tab.goto(page);
			await tab.locator('[data-leave]').tap();
			await tab.waitForURL(elsewhere);
		});
	});

	test.describe(`Leaving ${page} without script`, () => {
		test.use({ javaScriptEnabled: false });

		test('no keys are promised, since none would work', async ({ page: tab }) => {
			await tab.goto(page);
			await expect(tab.locator('[data-leave-bar] span')).toBeHidden();
		});

		test('the link leads elsewhere', async ({ page: tab, context }) => {
			await serveDestination(context);
			await tab.goto(page);
			await tab.locator('[data-leave]').click();
			await tab.waitForURL(elsewhere);
		});

		test('Back shows the page once, and then where the reader came from', async ({ page: tab, context }) => {
			await serveDestination(context);
			await tab.goto(searchPage);
			await tab.goto(page);
			await tab.locator('[data-leave]').click();
			await tab.waitForURL(elsewhere);
			await tab.goBack();
			await expect(tab).toHaveURL(page);
			await tab.goBack();
			await expect(tab).toHaveURL(searchPage);
		});

		test('the destination is not told where the reader was', async ({ page: tab, context }) => {
			const { requests } = await serveDestination(context);
			await tab.goto(page);
			await tab.locator('[data-leave]').click();
			await tab.waitForURL(elsewhere);
			expect(await requests[0]!.headerValue('referer')).toBeNull();
		});
	});
}

test('Shift three times in the search field does not leave', async ({ page: tab, context }) => {
	await serveDestination(context);
	await tab.goto('/en/library/');
	await tab.locator('input[type=search]').focus();
	for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Shift');
	await expect(tab.locator('body:not(.cover) [data-leave]')).toBeVisible();
});

test('capitals typed in a field do not leave', async ({ page: tab, context }) => {
	await serveDestination(context);
	await tab.goto('/info/en/practice/');
	const field = tab.locator('input');
	await field.focus();
	for (let press = 0; press < 3; press += 1) await tab.keyboard.press('Shift');
	for (const letter of ['A', 'B', 'C', 'D']) await tab.keyboard.press(`Shift+Key${letter}`);
	await expect(field).toHaveValue('ABCD');
	await expect(tab.locator('body:not(.cover) [data-leave]')).toBeVisible();
});

test('a tap while the page is still on its way leaves it for good: Back leads to where the reader came from', async ({ page: tab, context }) => {
	await serveDestination(context);
	await context.route('**/info/en/', async (route) => {
		const answer = await route.fetch();
		const whole = await answer.text();
		// The rest of the page never comes.
		await route.fulfill({ response: answer, body: whole.slice(0, whole.indexOf('<header')) });
	});
	await tab.goto(searchPage);
	await tab.goto('/info/en/');
	await tab.locator('[data-leave]').click();
	await tab.waitForURL(elsewhere);
	await tab.goBack();
	await expect(tab).toHaveURL(searchPage);
});

/** Presses the exit; does not wait for the destination, as `click()` and everything else with a locator would. */
async function leaveWithoutWaiting(tab: Page): Promise<void> {
	const { x, y } = await middleOfExit(tab);
	await tab.mouse.click(x, y);
}

/**
 * Lets the page tell something while it is being left. It cannot be asked then: the browser answers only from the destination.
 *
 * @param report Runs in the page now; writes `report …` to the console when there is something to tell.
 * @returns What was told.
 */
async function watch<T>(tab: Page, report: (argument: T) => void, argument?: T): Promise<() => Promise<string>> {
	const message = tab.waitForEvent('console', (candidate) => candidate.text().startsWith('report '));
	await tab.evaluate(report as (argument: unknown) => void, argument);
	return async () => (await message).text().replace('report ', '');
}

async function middleOfExit(tab: Page): Promise<{ x: number; y: number }> {
	const { x, y, width, height } = (await tab.locator('[data-leave]').boundingBox())!;
	return { x: x + width / 2, y: y + height / 2 };
}
