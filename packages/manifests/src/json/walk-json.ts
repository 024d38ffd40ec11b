import { enter, type Place } from "../place.ts";
import { endOfString } from "./end-of-string.ts";

/** What somebody wants to know who walks a JSON text. */
export interface Visitor {
  readonly onKeyAgain?: (key: string, at: number) => void;
  readonly onNumber?: (text: string, at: number) => void;
}

const NUMBER_OR_WORD = /[-+.\w]+/y;

/**
 * Records the places of all values of a JSON text, and tells of keys and numbers.
 * @param text good JSON, no deeper than `DEEPEST`
 * @param from offset of the value
 */
export const walkJson = (text: string, from: number, root: Place, { onKeyAgain, onNumber }: Visitor = {}): void => {
  let at = from;

  const skipSpace = (): void => {
    while (text.charCodeAt(at) <= 0x20) at++;
  };

  const mapping = (place: Place): void => {
    const keys = onKeyAgain && new Set<string>();
    while (text[at] !== "}") {
      const start = at;
      at = endOfString(text, start) + 1;
      const key = String(JSON.parse(text.slice(start, at)));
      if (keys?.has(key)) onKeyAgain?.(key, start);
      keys?.add(key);
      skipSpace();
      at++; // the colon
      value(enter(place, key, start));
      afterItem();
    }
    at++;
  };

  const list = (place: Place): void => {
    for (let index = 0; text[at] !== "]"; index++) {
      value(enter(place, index, at));
      afterItem();
    }
    at++;
  };

  const afterItem = (): void => {
    skipSpace();
    if (text[at] === ",") at++;
    skipSpace();
  };

  const numberOrWord = (): void => {
    NUMBER_OR_WORD.lastIndex = at;
    const token = NUMBER_OR_WORD.exec(text)?.[0] ?? " ";
    if (/^[-\d]/.test(token)) onNumber?.(token, at);
    at += token.length;
  };

  const value = (place: Place): void => {
    skipSpace();
    const first = text[at];
    if (first === '"') at = endOfString(text, at) + 1;
    else if (first === "{" || first === "[") {
      at++;
      skipSpace();
      if (first === "{") mapping(place);
      else list(place);
    } else numberOrWord();
  };

  value(root);
};
