import { INK, PRINTABLE } from "./printable.ts";

/**
 * Strings that some reader takes for a boolean, null, a number or a date: the words of YAML 1.1 and 1.2; an exponent without
 * digits before it (`yaml` 2.9 in 1.1 mode reads `e3` as NaN); whatever starts with a digit and holds only what numbers and dates are
 * made of. The last is wide on purpose: Go's readers drop every `_` before they look, and take `0b-11` for -3 and `0_x1F` for 31
 * (yaml.v2 and yaml.v3, resolve.go). What starts like `1.2.3` or `10.0.0.1` is a string to all.
 */
const TAKEN_FOR_DATA = String.raw`y|n|yes|no|on|off|true|false|null|\.inf|\.nan|[-.]*e[-+]?[\d_.,]+|(?!\d+\.\d+\.\d)\d[\da-fxotz_.,:+ -]*`;

/** A plain string starts with a letter, a digit, one of `_ / $ ( ) ^ ; \`, or like `-v`, `--verbose`, `.env`, `./x` or `../x`. */
const PLAIN_START = new RegExp(String.raw`^(?!(?:${TAKEN_FOR_DATA})$)(?:[a-z\d_/$()^;\\]|[^ -~]|--?[a-z]|\.[a-z]|\.\.?/)`, "i");

/** What a plain string never holds: unprintable characters, line breaks, tabs; `: ` and ` #`; a colon or a space at its end. */
const NEVER_PLAIN = new RegExp(`[^ -~${INK}]|:(?: |$)| (?:#|$)`, "u");

/** What JSON leaves as it is and we do not. */
const UNPRINTABLE = new RegExp(`[^ -~${PRINTABLE}]`, "gu");

/** One escape for one code point: as in JSON, but `\UXXXXXXXX` beyond the basic plane, where YAML knows no pairs. */
function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}

/** The string between double quotes: escaped as JSON does, and an escape for everything that cannot be seen. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(UNPRINTABLE, escaped);
}

/** True if every YAML 1.1 and 1.2 reader takes these very characters, without quotes, for this string. */
export function isPlain(text: string): boolean {
  return PLAIN_START.test(text) && !NEVER_PLAIN.test(text);
}

/** The string on one line, as a key or a value: plain if that is safe, else double-quoted. */
export function oneLine(text: string): string {
  return isPlain(text) ? text : quoted(text);
}
