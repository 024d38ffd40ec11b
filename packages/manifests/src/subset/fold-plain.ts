import { COLON_SIGN, DASH, isGap, NEW_LINE, QUESTION_MARK, SPACE } from "./characters.ts";
import { cursor } from "./cursor.ts";
import { endLine } from "./lines.ts";
import { scanPlain, VALUE } from "./scan-plain.ts";

/** How many line breaks stand between two offsets; -1 if a comment does. */
const lineBreaks = (from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = cursor.codes[at];
    if (code === NEW_LINE) count++;
    else if (code !== SPACE) return -1;
  }
  return count;
};

const isAtIndicator = (): boolean => {
  const code = cursor.codes[cursor.at];
  return (code === DASH || code === QUESTION_MARK || code === COLON_SIGN) && isGap(cursor.codes[cursor.at + 1]);
};

/**
 * A plain scalar with the lines below it that belong to it, joined; the cursor is at the first of them.
 * @param parent column that they are right of
 * @param from end of the first line
 */
export const foldPlain = (first: string, from: number, parent: number): string | undefined => {
  let result = first;
  let end = from;
  while (cursor.column > parent) {
    const breaks = lineBreaks(end, cursor.at);
    if (breaks < 1 || isAtIndicator() || scanPlain() !== VALUE) return undefined;
    result += (breaks === 1 ? " " : "\n".repeat(breaks - 1)) + cursor.text.slice(cursor.at, cursor.end);
    end = cursor.end;
    cursor.at = end;
    if (!endLine()) return undefined;
  }
  return result;
};
