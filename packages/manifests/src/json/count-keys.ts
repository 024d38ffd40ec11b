import { endOfString } from "./end-of-string.ts";

const COLON = 0x3a;

/** How many keys stand in a JSON text, equal ones each counted. The text must be good JSON. */
export const countKeys = (text: string): number => {
  let keys = 0;
  for (let opening = text.indexOf('"'); opening >= 0; ) {
    let at = endOfString(text, opening) + 1;
    while (text.charCodeAt(at) <= 0x20) at++;
    if (text.charCodeAt(at) === COLON) keys++;
    opening = text.indexOf('"', at);
  }
  return keys;
};
