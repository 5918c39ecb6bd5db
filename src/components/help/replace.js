/* Language links of help documents replace the page: each language chosen would otherwise be one more entry for Back. */
document.addEventListener('click', function (event) {
	var link = event.target.closest && event.target.closest('[data-replace]');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	location.replace(link.href);
});
