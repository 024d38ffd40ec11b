import type { Place } from "../place.ts";

/**
 * The document that is being read, and how far. There is one for all: reading a document waits for nothing and calls nobody, and
 * handing a position from function to function costs more than the reading.
 */
export const cursor: {
  text: string;
  /** The characters of `text` as numbers, and a zero after the last: twice as fast as asking the string for each. */
  codes: Uint16Array;
  limit: number;
  /** Where the next character is read. */
  at: number;
  /** Of `at`, where that is the first character of a line that says something; -1 at the end. */
  column: number;
  /** The end of the plain scalar that was just scanned. */
  end: number;
  /** Where the values inside the present one are recorded, if somebody wants to know their lines. */
  place: Place | undefined;
} = { text: "", codes: new Uint16Array(0), limit: 0, at: 0, column: 0, end: 0, place: undefined };

const LARGEST_KEPT = 2 ** 20;

let buffer = Buffer.alloc(0);

const makeRoom = (length: number): void => {
  const codes = new Uint16Array(length);
  buffer = Buffer.from(codes.buffer);
  cursor.codes = codes;
};

/** Goes to the beginning of a text. */
export const openText = (text: string): void => {
  const room = cursor.codes.length;
  if (text.length >= room || room > LARGEST_KEPT) makeRoom(Math.max(2 * text.length, 2 ** 14));
  buffer.write(text, "utf16le");
  cursor.codes[text.length] = 0;
  cursor.text = text;
  cursor.limit = text.length;
  cursor.at = 0;
  cursor.column = 0;
};
