/*
 * Leaves the site: covers the page at once with an ordinary one, then replaces it, so that Back does not come here.
 * Stands inline in the head and listens on the document, so it works for a link that is still on its way.
 * Written for browsers of 2015: no arrow functions, no optional chaining. What it does and why is measured; see
 * the page "What the exit leaves behind", tests/browser/leaving.spec.ts and tests/proof/.
 */
(function (document, window) {
	/* The address left for, once the reader has left. */
	var left = '';
	/* Whether the cover is drawn and the way to the next page has begun. */
	var isGone = false;
	var isWebKit = /^Apple/.test(window.navigator.vendor);
	var presses = [];

	// What is only true with this script is shown only with it.
	document.documentElement.className += ' scripted';

	function leave() {
		var link = document.querySelector('[data-leave]');
		var template = document.getElementById('cover');
		if (left || !link || !template) return;
		left = link.href;
		var icon = document.querySelector('link[rel~="icon"]');
		if (icon) icon.href = 'data:,';
		document.title = template.getAttribute('data-title');
		var body = document.createElement('body');
		body.className = 'cover';
		body.appendChild(document.importNode(template.content, true));
		document.documentElement.replaceChild(body, document.body);
		document.documentElement.style.visibility = '';
		window.scrollTo(0, 0);
		// The cover first: measured, the start of the way to the next page would hold it up by half. Where nothing is drawn, no frame comes.
		window.setTimeout(go, 200);
		window.requestAnimationFrame(function () {
			window.requestAnimationFrame(go);
		});
	}

	/* In a frame on somebody else's page, their page goes too. */
	function go() {
		if (isGone) return;
		isGone = true;
		// Two measured habits of WebKit. A page behind its message of an error comes back by going back: then it leaves again, see below.
		// Not in other engines: Chromium would list the page. And a frame would tell the next page who it is, but not by a link.
		if (isWebKit) window.history.replaceState('left', '');
		try {
			if (isWebKit && window.top !== window) follow();
			else window.top.location.replace(left);
		} catch {
			// A frame may move the page around it only after a tap. After the keys the cover stays inside their page.
		}
	}

	function follow() {
		var link = document.createElement('a');
		link.href = left;
		link.target = '_top';
		link.rel = 'noreferrer';
		document.body.appendChild(link);
		link.click();
	}

	/* Whether an event is meant for the exit. */
	function isExit(event) {
		return event.target.closest && event.target.closest('[data-leave]') && document.getElementById('cover');
	}

	function stop(event) {
		event.preventDefault();
		event.stopPropagation();
	}

	function press(event) {
		if (left) {
			if (event.isTrusted) stop(event);
		} else if (isExit(event)) {
			stop(event);
			leave();
		}
	}
	document.addEventListener('click', press, true);
	// The middle button would open a new tab beside this page.
	document.addEventListener('auxclick', press, true);
	// A long press would open a menu and keep the page.
	document.addEventListener('contextmenu', press, true);

	document.addEventListener(
		'keydown',
		function (event) {
			// Escape would cancel the navigation and leave the reader on a covered page of ours.
			if (left) {
				if (event.key === 'Escape' || event.key === 'Esc') stop(event);
				return;
			}
			var field = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
			if (event.key !== 'Shift' || field || event.repeat) {
				presses = [];
				return;
			}
			var now = Date.now();
			presses.push(now);
			if (presses.length > 3) presses.shift();
			if (presses.length === 3 && now - presses[0] < 5000) leave();
		},
		true,
	);

	// A page that comes back frozen out of the browser's memory is still covered: leave it again.
	window.addEventListener('pageshow', function (event) {
		if (!event.persisted || !left) return;
		isGone = false;
		go();
	});

	// A page that was left already and is loaded again by going back: nothing of it is shown.
	if (window.history.state === 'left') {
		document.documentElement.style.visibility = 'hidden';
		document.addEventListener('DOMContentLoaded', leave);
	}
})(document, window);
