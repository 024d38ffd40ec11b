import { COLON, isGap, isInk, LINE_END, NUMBER_SIGN, ORDINARY, ROLES, SPACE } from "./characters.ts";
import { cursor } from "./cursor.ts";

/** What ended a plain scalar: a colon, so that it is a key; its line, or a comment; something that not every reader understands. */
export const KEY = 1;
export const VALUE = 2;
export const NEITHER = 0;

/** Sets `cursor.end` to the end of the plain scalar that begins at `cursor.at`. */
export const scanPlain = (): number => {
  const { codes, limit } = cursor;
  let at = cursor.at;
  for (; ; at++) {
    const code = codes[at] ?? 0;
    if (code > 127) {
      if (isInk(code)) continue;
      return NEITHER;
    }
    const role = ROLES[code];
    if (role === ORDINARY) continue;
    if (role === LINE_END) break;
    if (role === COLON) {
      if (isGap(codes[at + 1]) || at + 1 >= limit) {
        cursor.end = at;
        return codes[at - 1] === SPACE ? NEITHER : KEY;
      }
    } else if (role === NUMBER_SIGN) {
      if (codes[at - 1] === SPACE) break;
    } else if (at >= limit) break;
    else return NEITHER;
  }
  while (codes[at - 1] === SPACE) at--;
  cursor.end = at;
  return VALUE;
};
