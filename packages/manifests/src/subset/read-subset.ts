import { DEEPEST } from "../limits.ts";
import { enter, type Place } from "../place.ts";
import {
  BAR,
  COLON_SIGN,
  DASH,
  DOUBLE_QUOTE,
  GREATER,
  HASH,
  isGap,
  NEW_LINE,
  OPENING_BRACE,
  OPENING_BRACKET,
  SINGLE_QUOTE,
  SPACE,
} from "./characters.ts";
import { cursor, openText } from "./cursor.ts";
import { foldPlain } from "./fold-plain.ts";
import { endLine, toContent } from "./lines.ts";
import { plainValue } from "./plain-value.ts";
import { scanBlock } from "./scan-block.ts";
import { scanFlow } from "./scan-flow.ts";
import { KEY, scanPlain, VALUE } from "./scan-plain.ts";
import { scanQuoted } from "./scan-quoted.ts";

// Every function below returns `undefined` where it gives up, and leaves the cursor at the next content otherwise. `null` is a value.

/** Longer ones are left to those who count as YAML does: a key before a colon may have 1024 characters, or bytes. */
const LONGEST_KEY = 340;

const isQuote = (code: number | undefined): boolean => code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
const isBracket = (code: number | undefined): boolean => code === OPENING_BRACE || code === OPENING_BRACKET;
const isAtDash = (): boolean => cursor.codes[cursor.at] === DASH && isGap(cursor.codes[cursor.at + 1]);

const isAtEndOfLine = (): boolean => {
  const code = cursor.codes[cursor.at];
  return code === NEW_LINE || code === HASH || cursor.at >= cursor.limit;
};

const skipSpaces = (): void => {
  while (cursor.codes[cursor.at] === SPACE) cursor.at++;
};

const quotedKey = (): string | undefined => {
  const key = scanQuoted();
  return cursor.codes[cursor.at] === COLON_SIGN && (isGap(cursor.codes[cursor.at + 1]) || cursor.at + 1 >= cursor.limit) ? key : undefined;
};

const plainKey = (): unknown => {
  if (scanPlain() !== KEY) return undefined;
  const key = plainValue(cursor.text.slice(cursor.at, cursor.end));
  cursor.at = cursor.end;
  return key;
};

/** The key at the cursor, which is left behind its colon and the spaces there. */
const readKey = (): string | undefined => {
  const start = cursor.at;
  const key = isQuote(cursor.codes[start]) ? quotedKey() : plainKey();
  if (typeof key !== "string" || key === "__proto__" || cursor.at - start > LONGEST_KEY) return undefined;
  cursor.at++;
  skipSpaces();
  return key;
};

/** The plain scalar that was just scanned, with the lines that follow. */
const plain = (parent: number): unknown => {
  const { end } = cursor;
  const first = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  const value = plainValue(first);
  if (value === undefined || !endLine()) return undefined;
  if (cursor.column <= parent) return value;
  const text = foldPlain(first, end, parent);
  return text === undefined ? undefined : plainValue(text);
};

/** A value that stands, or begins, on the line of its key or its dash. */
const valueInLine = (parent: number, depth: number): unknown => {
  const code = cursor.codes[cursor.at];
  if (code === BAR || code === GREATER) {
    const block = scanBlock(parent);
    return block !== undefined && toContent() ? block : undefined;
  }
  if (isQuote(code) || isBracket(code)) {
    const value = isQuote(code) ? scanQuoted(parent) : scanFlow(depth + 1);
    return value !== undefined && endLine() ? value : undefined;
  }
  return scanPlain() === VALUE ? plain(parent) : undefined;
};

/** What stands below its key or its dash: a mapping, a list, or nothing. A list of a mapping may be as far left as its key. */
const valueBelow = (parent: number, ofMapping: boolean, depth: number): unknown => {
  if (!endLine()) return undefined;
  const { column } = cursor;
  if (!ofMapping && column > parent && cursor.place !== undefined) cursor.place.at = cursor.at;
  if (isAtDash() && (column > parent || (ofMapping && column === parent))) return sequence(column, depth + 1);
  return column > parent ? mapping(column, depth + 1) : null;
};

const mapping = (indentation: number, depth: number): Readonly<Record<string, unknown>> | undefined => {
  if (depth > DEEPEST) return undefined;
  const { place } = cursor;
  const object: Record<string, unknown> = {};
  for (;;) {
    const start = cursor.at;
    const key = readKey();
    if (key === undefined || Object.hasOwn(object, key)) return undefined;
    if (place !== undefined) cursor.place = enter(place, key, start);
    const value = isAtEndOfLine() ? valueBelow(indentation, true, depth) : valueInLine(indentation, depth);
    if (value === undefined) return undefined;
    object[key] = value;
    if (cursor.column !== indentation) return cursor.column < indentation ? object : undefined;
  }
};

/** A value after a dash that begins with a quote: a string, or the first key of a mapping. */
const quotedItem = (parent: number, column: number, depth: number): unknown => {
  const start = cursor.at;
  const value = scanQuoted(parent);
  if (value === undefined) return undefined;
  if (cursor.codes[cursor.at] !== COLON_SIGN) return endLine() ? value : undefined;
  cursor.at = start;
  return mapping(column, depth + 1);
};

/** A value after a dash. It may begin a list or a mapping, whose lines are then as far right as itself. */
const item = (parent: number, column: number, depth: number): unknown => {
  if (isAtEndOfLine()) return valueBelow(parent, false, depth);
  if (isAtDash()) return sequence(column, depth + 1);
  const code = cursor.codes[cursor.at];
  if (isQuote(code)) return quotedItem(parent, column, depth);
  if (code === BAR || code === GREATER || isBracket(code)) return valueInLine(parent, depth);
  const found = scanPlain();
  if (found === KEY) return mapping(column, depth + 1);
  return found === VALUE ? plain(parent) : undefined;
};

const sequence = (indentation: number, depth: number): readonly unknown[] | undefined => {
  if (depth > DEEPEST) return undefined;
  const { place } = cursor;
  const list: unknown[] = [];
  do {
    const dash = cursor.at;
    cursor.at++;
    skipSpaces();
    if (place !== undefined) cursor.place = enter(place, list.length, dash);
    const value = item(indentation, indentation + cursor.at - dash, depth);
    if (value === undefined) return undefined;
    list.push(value);
  } while (cursor.column === indentation && isAtDash());
  // A list that grew has room for more; a copy has not.
  return cursor.column <= indentation ? list.slice() : undefined;
};

/**
 * The mapping or the list that a document holds, if the document is written in the part of YAML that our own emitter writes, or not
 * far from it, and every reader reads it alike; `undefined` for anything else, and for whatever is wrong.
 * @param text one document, without markers and carriage returns, of good Unicode
 * @param place where to record the places of all values
 */
export const readSubset = (text: string, place?: Place): object | undefined => {
  openText(text);
  cursor.place = place;
  if (!toContent() || cursor.column !== 0) return undefined;
  const data = isAtDash() ? sequence(0, 1) : mapping(0, 1);
  return cursor.at >= cursor.limit ? data : undefined;
};
