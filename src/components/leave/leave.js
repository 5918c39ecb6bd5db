/*
 * Leaves the site: covers the page at once with an ordinary one, then replaces it, so that Back does not come here.
 * Stands inline in the head and listens on the document, so it works for a link that is still on its way.
 * Written for browsers of 2015: no arrow functions, no optional chaining. What it does and why is measured; see
 * the page "About us" of the site and the tests in tests/browser/leaving.spec.ts.
 */
(function (document, window) {
	/* The address left for, once the reader has left. */
	var left = '';
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
		window.scrollTo(0, 0);
		window.location.replace(left);
	}

	function stop(event) {
		event.preventDefault();
		event.stopPropagation();
	}

	document.addEventListener(
		'click',
		function (event) {
			var target = event.target;
			while (target && target.nodeType === 1 && !target.hasAttribute('data-leave')) target = target.parentNode;
			if (left) stop(event);
			else if (target && target.nodeType === 1 && document.getElementById('cover')) {
				stop(event);
				leave();
			}
		},
		true,
	);

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
		if (event.persisted && left) window.location.replace(left);
	});
})(document, window);
