declare namespace App {
	/** Set by the page that shows a running text; read by the components inside the text. */
	interface Locals {
		/** Language of the page's address: links lead there. */
		tag: string;
		/** Language of the text itself: numbers and dates are written in it. */
		textTag: string;
	}
}
