import type { Token } from "../token.ts";
import { NotJudged } from "./cel-fault.ts";

const escapes: Readonly<Record<string, string>> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

const unescaped = (text: string): string =>
  text.replaceAll(
    /\\(?:[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})|([\s\S]))/g,
    (_, x, u, long, octal, sign) => {
      const hex = x ?? u ?? long;
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return octal === undefined ? (escapes[sign] ?? sign) : String.fromCodePoint(Number.parseInt(octal, 8));
    },
  );

const textOf = (written: string): string => {
  if (/^[bB]/.test(written)) throw new NotJudged("it has bytes");
  const isRaw = /^[rR]/.test(written);
  const quoted = isRaw ? written.slice(1) : written;
  const quotes = /^("""|''')/.test(quoted) ? 3 : 1;
  const text = quoted.slice(quotes, -quotes);
  return isRaw ? text : unescaped(text);
};

/** What a word stands for that is a number or a text. */
export const literalOf = ({ kind, text }: Token): bigint | number | string => {
  if (kind === "int") return BigInt(text);
  if (kind === "double") return Number(text);
  if (kind === "uint") throw new NotJudged("it has an unsigned number");
  return textOf(text);
};
