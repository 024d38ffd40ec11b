import { BACKSLASH, DOUBLE_QUOTE, isPrintable, NEW_LINE, SINGLE_QUOTE, SPACE } from "./characters.ts";
import { cursor } from "./cursor.ts";
import { foldQuoted } from "./fold-quoted.ts";
import { unescaped } from "./unescaped.ts";

const isFine = (code: number): boolean => (code < 128 ? (code >= SPACE && code !== 0x7f) || code === NEW_LINE : isPrintable(code));

/** What was seen on the way to the closing quote. */
let isEscaped = false;
let isFolded = false;

/** The offset of the closing quote, or -1. */
const endOfDouble = (): number => {
  const { codes } = cursor;
  for (let at = cursor.at + 1; ; at++) {
    const code = codes[at] ?? 0;
    if (code === DOUBLE_QUOTE) return at;
    if (code === BACKSLASH) {
      isEscaped = true;
      at++;
    }
    const meant = codes[at] ?? 0;
    if (!isFine(meant)) return -1;
    if (meant === NEW_LINE) isFolded = true;
  }
};

/** The offset of the closing quote, or -1. */
const endOfSingle = (): number => {
  const { codes } = cursor;
  for (let at = cursor.at + 1; ; at++) {
    const code = codes[at] ?? 0;
    if (code === SINGLE_QUOTE) {
      if (codes[at + 1] !== SINGLE_QUOTE) return at;
      isEscaped = true;
      at++;
    } else if (!isFine(code)) return -1;
    else if (code === NEW_LINE) isFolded = true;
  }
};

/**
 * The string that begins with the quote at `cursor.at`; `undefined` if not every reader reads it so.
 * @param parent column that further lines must be right of; none may follow without it
 */
export const scanQuoted = (parent = Number.POSITIVE_INFINITY): string | undefined => {
  isEscaped = false;
  isFolded = false;
  const start = cursor.at + 1;
  const isDouble = cursor.codes[cursor.at] === DOUBLE_QUOTE;
  const end = isDouble ? endOfDouble() : endOfSingle();
  if (end < 0) return undefined;
  cursor.at = end + 1;
  const source = cursor.text.slice(start, end);
  if (isFolded) return foldQuoted(source, isDouble, parent);
  if (!isEscaped) return source;
  return isDouble ? unescaped(source) : source.replaceAll("''", "'");
};
