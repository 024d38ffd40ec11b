import { DASH, GREATER, isPrintable, NEW_LINE, PLUS, SPACE, TAB } from "./characters.ts";
import { cursor } from "./cursor.ts";

/** From the first character of a line to the beginning of the next. False for a line of white space and for what is not printable. */
const skipLine = (isFirst: boolean): boolean => {
  const { codes } = cursor;
  const start = cursor.at;
  let isBlank = true;
  for (let at = start; ; at++) {
    const code = codes[at] ?? 0;
    if (code > 127 ? isPrintable(code) : code > SPACE && code !== 0x7f) isBlank = false;
    else if (code === NEW_LINE) {
      cursor.at = at + 1;
      return !isBlank;
    } else if (code !== SPACE && (code !== TAB || (isFirst && at === start))) return false;
  }
};

const skipSpaces = (most: number): number => {
  const { codes } = cursor;
  const start = cursor.at;
  let at = start;
  while (at - start < most && codes[at] === SPACE) at++;
  cursor.at = at;
  return at - start;
};

/** Goes to the first line that is less indented. The end of the last line of the block, or -1 if readers might not agree on it. */
const scanLines = (indentation: number, parent: number): number => {
  const { codes, limit } = cursor;
  for (let isFirst = true; ; isFirst = false) {
    if (!skipLine(isFirst)) return -1;
    const end = cursor.at;
    while (codes[cursor.at] === NEW_LINE) cursor.at++;
    const start = cursor.at;
    const column = skipSpaces(indentation);
    if (column === indentation) continue;
    if (column > parent || codes[cursor.at] === NEW_LINE || (column > 0 && cursor.at >= limit)) return -1;
    cursor.at = start;
    return end;
  }
};

const INDENTED = /\n[ \t]/;

/** The lines of a folded block joined: a line break is a space, and one less of several are line breaks. */
const folded = (block: string): string | undefined => {
  if (INDENTED.test(block)) return undefined;
  const body = block.replace(/\n*$/, "");
  return body.replaceAll(/\n+/g, (breaks) => (breaks.length === 1 ? " " : breaks.slice(1))) + block.slice(body.length);
};

/**
 * The text of the literal or folded block whose sign is at `cursor.at`; goes to the line after it.
 * @param parent column of the mapping or the dash that the block belongs to
 */
export const scanBlock = (parent: number): string | undefined => {
  const { codes } = cursor;
  const isFolded = codes[cursor.at] === GREATER;
  const sign = codes[cursor.at + 1];
  const strips = sign === DASH;
  const keeps = sign === PLUS;
  cursor.at += strips || keeps ? 2 : 1;
  skipSpaces(Number.POSITIVE_INFINITY);
  if (codes[cursor.at] !== NEW_LINE) return undefined;
  cursor.at++;
  const indentation = skipSpaces(Number.POSITIVE_INFINITY);
  if (indentation <= parent) return undefined;
  const start = cursor.at;
  const end = scanLines(indentation, parent);
  if (end < 0) return undefined;
  const source = cursor.text.slice(start, keeps ? cursor.at : strips ? end - 1 : end);
  const block = source.replaceAll(`\n${" ".repeat(indentation)}`, "\n");
  return isFolded ? folded(block) : block;
};
