/* Language links of help documents replace the page: each language chosen would otherwise be one more entry for Back. */
document.addEventListener('click', function (event) {
	var target = event.target;
	while (target && target.nodeType === 1 && !target.hasAttribute('data-replace')) target = target.parentNode;
	if (!target || target.nodeType !== 1 || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	location.replace(target.href);
});
