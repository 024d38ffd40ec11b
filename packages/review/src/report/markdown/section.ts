/** What is told whole or not at all: it never ends inside of a fence or an element. */
export interface Unit {
  readonly full: string;
  /** In one line, where there is no room for more. */
  readonly short?: string;
  /** How many things it tells of, where they are more than one. */
  readonly things?: number;
}

/** A part of the report. */
export interface Section {
  /** What it holds, in words, for where it is left out: `the images`. */
  readonly name: string;
  readonly head: string;
  readonly units?: readonly Unit[];
  /** What closes it, whatever was left out. */
  readonly foot?: string;
  /** What is said where units are left out, by how many things they tell of. */
  readonly left?: (amount: number) => string;
  /** How many units stand in full before others get even a line. */
  readonly lead?: number;
}

/** A section of which nothing gives way. */
export const fixed = (name: string, head: string): Section => ({ name, head });
