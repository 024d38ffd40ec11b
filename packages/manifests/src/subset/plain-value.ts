import { isInk } from "./characters.ts";

/** Words that one reader or another takes for a boolean, null or a number; only `true`, `false` and `null` mean the same to all. */
const WORDS = new Set(["y", "n", "yes", "no", "on", "off", "true", "false", "null", ".inf", ".nan"]);

const LONGEST_WORD = 5;

const SIMPLE_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+(?:e[-+]\d+)?)?$/;

/** Digits alone, as `yaml` 2.9 reads an exponent without them as NaN. */
const EXPONENT_ALONE = /^[-.]*e[-+]?[\d_.,]+$/i;

/** Strings to all, though made of digits: `1.2.3`, `10.0.0.1`. */
const DOTTED = /^\d+\.\d+\.\d/;

/** Numbers and dates as any reader knows them. Go drops every `_` before it looks, and takes `0b-11` for a number. */
const NUMBER_LIKE = /^-?(?:0_*[xob][\da-f_+-]*|[\d_.,]+(?:e[-+\d_.,]*)?|[\d_.:]+|\d{4}-\d\d?-\d\d?[\dtz.: +-]*)$/i;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const numberOf = (token: string): string | number | undefined => {
  if (SIMPLE_NUMBER.test(token)) {
    const value = Number(token);
    // Beyond 2^53, JavaScript rounds and Go does not; and minus zero is no integer.
    const isExact = token.includes(".") ? Number.isFinite(value) : Number.isSafeInteger(value);
    return isExact && !Object.is(value, -0) ? value : undefined;
  }
  return NUMBER_LIKE.test(token) && !DOTTED.test(token) ? undefined : token;
};

const wordOf = (token: string): string | boolean | null | undefined => {
  if (token === "true") return true;
  if (token === "false") return false;
  if (token === "null") return null;
  return WORDS.has(token.toLowerCase()) ? undefined : token;
};

const textOf = (token: string): string | boolean | null | undefined => {
  if (token.length <= LONGEST_WORD) {
    const word = wordOf(token);
    if (word !== token) return word;
  }
  return EXPONENT_ALONE.test(token) ? undefined : token;
};

const afterDash = (token: string): string | number | undefined => {
  const second = token.charCodeAt(1);
  if (isDigit(second)) return numberOf(token);
  const letter = second === 0x2d ? token.charCodeAt(2) : second;
  return isLetter(letter) && !EXPONENT_ALONE.test(token) ? token : undefined;
};

const afterDot = (token: string): string | undefined => {
  const second = token.charCodeAt(1);
  if (second === 0x2f || (second === 0x2e && token.charCodeAt(2) === 0x2f)) return token;
  return isLetter(second) && !WORDS.has(token.toLowerCase()) && !EXPONENT_ALONE.test(token) ? token : undefined;
};

/**
 * What a plain scalar stands for, if every reader of YAML 1.1 and 1.2 takes it for the same; else `undefined`.
 * @param token without white space at its ends, without `: `, ` #`, tabs and control characters
 */
export const plainValue = (token: string): string | number | boolean | null | undefined => {
  const first = token.charCodeAt(0);
  if (isLetter(first)) return token.length > LONGEST_WORD && (first | 0x20) !== 0x65 ? token : textOf(token);
  if (isDigit(first)) return numberOf(token);
  if (first > 0x7f) return isInk(first) ? token : undefined;
  switch (token[0]) {
    case "-":
      return afterDash(token);
    case ".":
      return afterDot(token);
    case "_":
    case "/":
    case "$":
    case "(":
    case ")":
    case "^":
    case ";":
    case "\\":
      return token;
    default:
      return undefined;
  }
};
