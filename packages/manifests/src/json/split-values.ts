import { endOfString } from "./end-of-string.ts";

const BRACKET_OR_QUOTE = /["[\]{}]/g;

/** The offset after the JSON object or list that begins at an offset; -1 if it does not end. */
const endOfValue = (text: string, from: number): number => {
  let depth = 0;
  BRACKET_OR_QUOTE.lastIndex = from;
  for (let found = BRACKET_OR_QUOTE.exec(text); found !== null; found = BRACKET_OR_QUOTE.exec(text)) {
    if (found[0] === '"') {
      const quote = endOfString(text, found.index);
      if (quote < 0) return -1;
      BRACKET_OR_QUOTE.lastIndex = quote + 1;
    } else if (found[0] === "{" || found[0] === "[") depth++;
    else if (--depth === 0) return BRACKET_OR_QUOTE.lastIndex;
  }
  return -1;
};

const nextBrace = (text: string, from: number): number => {
  const rest = /\S/g;
  rest.lastIndex = from;
  const found = rest.exec(text);
  return found?.[0] === "{" ? found.index : found === null ? text.length : -1;
};

/**
 * Where each of several JSON objects begins that follow each other, as jq writes them and kubectl reads them, and where the last one
 * ends; `undefined` if that is not what the text is.
 */
export const splitValues = (text: string): readonly number[] | undefined => {
  const offsets = [0];
  while ((offsets.at(-1) ?? 0) < text.length) {
    const end = endOfValue(text, offsets.at(-1) ?? 0);
    const next = end < 0 ? -1 : nextBrace(text, end);
    if (next < 0) return undefined;
    offsets.push(next);
  }
  return offsets;
};
