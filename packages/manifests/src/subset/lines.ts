import { HASH, isInk, NEW_LINE, SPACE, TAB } from "./characters.ts";
import { cursor } from "./cursor.ts";

/** From a `#` to the beginning of the next line. False for what not every reader takes for part of a comment. */
const skipComment = (): boolean => {
  const { codes, limit } = cursor;
  for (let at = cursor.at; ; at++) {
    const code = codes[at] ?? 0;
    const fine = code < 128 ? code >= SPACE && code !== 0x7f : isInk(code);
    if (fine || code === TAB) continue;
    if (code === NEW_LINE) cursor.at = at + 1;
    else if (at >= limit) cursor.at = limit;
    else return false;
    return true;
  }
};

/** From the beginning of a line to the first character of the next one that is neither blank nor a comment. False for tabs. */
export const toContent = (): boolean => {
  const { codes, limit } = cursor;
  for (;;) {
    const start = cursor.at;
    let at = start;
    while (codes[at] === SPACE) at++;
    cursor.at = at;
    if (at >= limit) {
      cursor.column = -1;
      return true;
    }
    const code = codes[at] ?? 0;
    if (code === NEW_LINE) cursor.at = at + 1;
    else if (code !== HASH) {
      cursor.column = at - start;
      return code > SPACE;
    } else if (!skipComment()) return false;
  }
};

/** From the end of a value to the next content. False if anything but a comment follows on its line. */
export const endLine = (): boolean => {
  const { codes, limit } = cursor;
  let at = cursor.at;
  while (codes[at] === SPACE) at++;
  const code = codes[at];
  if (code === NEW_LINE) {
    cursor.at = at + 1;
    return toContent();
  }
  const start = cursor.at;
  cursor.at = at;
  if (at >= limit) return toContent();
  return code === HASH && (at > start || codes[at - 1] === SPACE) && skipComment() && toContent();
};
