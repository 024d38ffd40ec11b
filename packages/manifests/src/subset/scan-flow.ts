import { DEEPEST } from "../limits.ts";
import { enter } from "../place.ts";
import {
  CLOSING_BRACE,
  CLOSING_BRACKET,
  COLON_SIGN,
  COMMA,
  DOUBLE_QUOTE,
  HASH,
  isInk,
  OPENING_BRACE,
  OPENING_BRACKET,
  SINGLE_QUOTE,
  SPACE,
} from "./characters.ts";
import { cursor } from "./cursor.ts";
import { plainValue } from "./plain-value.ts";
import { scanQuoted } from "./scan-quoted.ts";

// Lists and mappings in brackets, on one line, and written so that no reader doubts: a space after each colon, no other colon
// outside quotes, nothing left out. All give up with `undefined`.

const skipSpaces = (): void => {
  while (cursor.codes[cursor.at] === SPACE) cursor.at++;
};

const isEnd = (code: number): boolean => code === COMMA || code === CLOSING_BRACE || code === CLOSING_BRACKET || code === COLON_SIGN;

const isRefused = (code: number): boolean =>
  code > 127 ? !isInk(code) : code < SPACE || code === 0x7f || code === HASH || code === OPENING_BRACE || code === OPENING_BRACKET;

const flowPlain = (): unknown => {
  const { codes, text } = cursor;
  const start = cursor.at;
  let at = start;
  for (; ; at++) {
    const code = codes[at] ?? 0;
    if (isEnd(code)) break;
    if (isRefused(code)) return undefined;
  }
  cursor.at = at;
  while (at > start && codes[at - 1] === SPACE) at--;
  return at === start ? undefined : plainValue(text.slice(start, at));
};

const isQuote = (code: number | undefined): boolean => code === DOUBLE_QUOTE || code === SINGLE_QUOTE;

const flowValue = (depth: number): unknown => {
  const code = cursor.codes[cursor.at];
  if (isQuote(code)) return scanQuoted();
  return code === OPENING_BRACE || code === OPENING_BRACKET ? scanFlow(depth) : flowPlain();
};

const flowKey = (): string | undefined => {
  const key = isQuote(cursor.codes[cursor.at]) ? scanQuoted() : flowPlain();
  if (typeof key !== "string" || key === "__proto__" || cursor.codes[cursor.at] !== COLON_SIGN) return undefined;
  if (cursor.codes[cursor.at + 1] !== SPACE) return undefined;
  cursor.at++;
  skipSpaces();
  return key;
};

/** After a value: to the next one, or behind the end. */
const goOn = (closing: number): "more" | "done" | undefined => {
  skipSpaces();
  const code = cursor.codes[cursor.at];
  if (code !== closing && code !== COMMA) return undefined;
  cursor.at++;
  if (code === closing) return "done";
  skipSpaces();
  return "more";
};

const flowList = (depth: number): readonly unknown[] | undefined => {
  const { place } = cursor;
  const list: unknown[] = [];
  for (;;) {
    if (place !== undefined) cursor.place = enter(place, list.length, cursor.at);
    const value = flowValue(depth + 1);
    const next = value === undefined ? undefined : goOn(CLOSING_BRACKET);
    if (next === undefined) return undefined;
    list.push(value);
    if (next === "done") return list;
  }
};

const flowMapping = (depth: number): Readonly<Record<string, unknown>> | undefined => {
  const { place } = cursor;
  const object: Record<string, unknown> = {};
  for (;;) {
    const start = cursor.at;
    const key = flowKey();
    if (key === undefined || Object.hasOwn(object, key)) return undefined;
    if (place !== undefined) cursor.place = enter(place, key, start);
    const value = flowValue(depth + 1);
    const next = value === undefined ? undefined : goOn(CLOSING_BRACE);
    if (next === undefined) return undefined;
    object[key] = value;
    if (next === "done") return object;
  }
};

/** The list or mapping whose opening bracket is at `cursor.at`; goes behind its end. */
export const scanFlow = (depth: number): unknown => {
  if (depth > DEEPEST) return undefined;
  const isList = cursor.codes[cursor.at] === OPENING_BRACKET;
  cursor.at++;
  skipSpaces();
  if (cursor.codes[cursor.at] !== (isList ? CLOSING_BRACKET : CLOSING_BRACE)) return isList ? flowList(depth) : flowMapping(depth);
  cursor.at++;
  return isList ? [] : {};
};
