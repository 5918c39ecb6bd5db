/**
 * Ten situations, each as one drawing on a grid of 44 with a line of 2.5: objects, no people, nothing that alarms someone who
 * looks over a shoulder. The sentence beside it says the same.
 */
export const pictograms = {
	/** A passport. */
	papers: 'M14 5h19v34H14a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4ZM10 35a4 4 0 0 1 4-4h19M21.5 12.5a5.5 5.5 0 1 0 .1 0M16 18h11',
	/** Many hours, one small coin. */
	pay: 'M18 5a13 13 0 1 0 .1 0M18 10v8l5 4M36 32a5 5 0 1 0 .1 0',
	/** A bill. */
	debt: 'M11 5h22v34l-3.7-3.5L25.7 39 22 35.5 18.3 39l-3.6-3.5L11 39ZM16 13h12M16 20h12M16 27h6',
	/** A place on a map, inside a line that stops and starts. */
	free: 'M22 33c-5-6-8-10-8-14a8 8 0 0 1 16 0c0 4-3 8-8 14ZM22 17a2 2 0 1 0 .1 0M22 3a19 19 0 0 1 10 3M37 11a19 19 0 0 1 3.5 10M40 27a19 19 0 0 1-7 10.5M27 40a19 19 0 0 1-10.5 0M11 37.5A19 19 0 0 1 4 27M3.5 21A19 19 0 0 1 7 11M12 6a19 19 0 0 1 4-2',
	/** A bed under a safety helmet. */
	sleep: 'M5 24v16M5 36h34M39 40v-6a4 4 0 0 0-4-4H5M15 17a9 9 0 0 1 18 0M11 17h26M24 8V4.5',
	/** Loud words. */
	threat: 'M9 6h26a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H21l-9 8v-8H9a4 4 0 0 1-4-4V10a4 4 0 0 1 4-4ZM22 12v8M22 24.5v.1',
	/** A paper that does not equal the work. */
	promise: 'M10 4h16l8 8v28H10ZM26 4v8h8M16 22h12M16 29h12M25 17l-6 17',
	/** A bed and a coin. */
	sex: 'M5 24v16M5 36h34M39 40v-6a4 4 0 0 0-4-4H5M26 8a6.5 6.5 0 1 0 .1 0',
	/** A cup for coins, and a parcel. */
	crime: 'M4 19h15l-2.5 20h-10ZM11.5 7a3.5 3.5 0 1 0 .1 0M24 21h16v18H24ZM24 27h16M32 21v18',
	/** Money that leaves the purse. */
	money: 'M9 15h22a4 4 0 0 1 4 4v2M35 33v2a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V19a4 4 0 0 1 4-4Zm0 0 4-7h14l4 7M20 27h20M34 21l6 6-6 6',
} as const;

/** A situation that has a drawing; its sentence is `me.…` in `help.yaml`. */
export type Situation = keyof typeof pictograms;
