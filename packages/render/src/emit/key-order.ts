import { oneLine } from "./one-line.ts";

/** A key and all that stands before its value: a line break and the indentation, or the space after a dash; the key; its colon. */
export interface Entry {
  readonly key: string;
  readonly line: string;
}

const FIRST = ["apiVersion", "kind", "metadata", "name", "namespace"];

/**
 * A key of more characters than this, as written, stands after `? `. YAML limits a key before a colon to 1024 characters (1.2.2,
 * section 7.4.2); 340 of three bytes each fit even where bytes are counted, and no label or annotation key is longer than 317.
 */
const LONGEST_KEY = 340;

/** For sorting: the five keys that say what an object is, then all others by UTF-16 code units. */
export function keyOrder(a: string, b: string): number {
  const rankA = FIRST.indexOf(a);
  const rankB = FIRST.indexOf(b);
  if (rankA >= 0 || rankB >= 0) return rankA < 0 ? 1 : rankB < 0 ? -1 : rankA - rankB;
  return a < b ? -1 : 1;
}

/**
 * The entries of a mapping with these keys, in order.
 * @param depth of its lines, in steps of two spaces
 * @param dashed the first entry follows a dash on the same line
 */
export function entriesOf(keys: readonly string[], depth: number, dashed: boolean): readonly Entry[] {
  const newLine = `\n${"  ".repeat(depth)}`;
  return keys.toSorted(keyOrder).map((key, at) => {
    const start = dashed && at === 0 ? " " : newLine;
    const text = oneLine(key);
    return { key, line: text.length > LONGEST_KEY ? `${start}? ${text}${newLine}:` : `${start}${text}:` };
  });
}
