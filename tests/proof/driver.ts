import type { EngineName, Row } from '../../src/schemas/exit-proof.ts';
import type { Desktop } from './desktop.ts';

/** What a reader sees now. */
export interface Screen {
	address: string;
	title: string;
	text: string;
}

/** A browser at work, with one tab; as a reader uses it, and the same for every engine. */
export interface Driver {
	/** Presses an element: of those that a selector finds, the first or a later one. Does not wait for what follows. */
	click(selector: string, index?: number): Promise<void>;
	/** How many elements a selector finds. */
	count(selector: string): Promise<number>;
	/** Presses a key. */
	press(key: 'Shift' | 'Escape'): Promise<void>;
	/** Presses Back, and returns when that has led somewhere, or when there is nothing behind. */
	back(): Promise<void>;
	screen(): Promise<Screen>;
	/** Closes the window as a reader does; returns when everything is on disk. */
	close(): Promise<void>;
	/** Ends a browser that did not close by itself. */
	kill(): void;
}

/** How a browser is started. */
export interface StartOptions {
	/** An empty folder; the browser keeps everything in it. */
	folder: string;
	/** The first page, as if it was opened from outside. */
	address: string;
	hasScript: boolean;
	/** A screen to appear on, with a real keyboard. Without it the browser shows itself nowhere, where it can. */
	desktop?: Desktop | undefined;
}

/** A browser that can be measured. */
export interface Engine {
	name: EngineName;
	product: string;
	version: string;
	/** False for a browser that cannot be told to run no scripts: the server forbids them then. */
	canSwitchScriptsOff: boolean;
	/** True for a browser that only works on a screen. */
	needsDesktop: boolean;
	start(options: StartOptions): Promise<Driver>;
	/** The list of visited pages in a closed profile, or `unknown`. Addresses are whole. */
	rows(folder: string): Row[] | 'unknown';
}
