import { javaScriptPattern } from "@ashlar/schemas";
import { CelFault, NotJudged } from "./cel-fault.ts";
import { type CelValue, isList } from "./cel-value.ts";
import type { CelFunction } from "./functions.ts";

const isText = (value: CelValue | undefined): value is string => typeof value === "string";

/** A function of texts alone. */
const ofTexts =
  (work: (text: string, other: string) => CelValue): CelFunction =>
  (text, other = "") =>
    isText(text) && isText(other) ? work(text, other) : undefined;

const patterns = new Map<string, RegExp>();

/** A pattern of Go, where JavaScript can say the same. */
const patternOf = (text: string): RegExp => {
  const pattern = patterns.get(text);
  if (pattern !== undefined) return pattern;
  const written = javaScriptPattern(text);
  if (written === undefined) throw new NotJudged(`its pattern ${text} is one that only Go reads`);
  const made = new RegExp(written, "u");
  patterns.set(text, made);
  return made;
};

const within = (at: bigint, length: number): number => {
  if (at < 0n || at > BigInt(length)) throw new CelFault(`index out of range: ${at}`);
  return Number(at);
};

/** Where a text begins in another, in whole characters. */
const position = (characters: readonly string[], searched: string, from: number, last: boolean): bigint => {
  const wanted = Array.from(searched);
  const fits = (start: number): boolean => wanted.every((character, index) => characters[start + index] === character);
  const end = characters.length - wanted.length;
  if (last) {
    for (let start = Math.min(from, end); start >= 0; start--) if (fits(start)) return BigInt(start);
  } else for (let start = from; start <= end; start++) if (fits(start)) return BigInt(start);
  return -1n;
};

const indexIn =
  (last: boolean): CelFunction =>
  (text, searched, from) => {
    if (!isText(text) || !isText(searched)) return undefined;
    const characters = Array.from(text);
    if (from !== undefined && typeof from !== "bigint") return undefined;
    return position(characters, searched, from === undefined ? (last ? characters.length : 0) : within(from, characters.length), last);
  };

const substring: CelFunction = (text, from, to) => {
  if (!isText(text) || typeof from !== "bigint" || (to !== undefined && typeof to !== "bigint")) return undefined;
  const characters = Array.from(text);
  const start = within(from, characters.length);
  const end = to === undefined ? characters.length : within(to, characters.length);
  if (start > end) throw new CelFault(`invalid substring range: ${start}, ${end}`);
  return characters.slice(start, end).join("");
};

const split: CelFunction = (text, by, most = -1n) => {
  if (!isText(text) || !isText(by) || typeof most !== "bigint") return undefined;
  const parts = by === "" ? Array.from(text) : text.split(by);
  if (most === 0n) return [];
  if (most < 0n || BigInt(parts.length) <= most) return parts;
  const kept = Number(most) - 1;
  return [...parts.slice(0, kept), parts.slice(kept).join(by)];
};

const replace: CelFunction = (text, old, by, most = -1n) => {
  if (!isText(text) || !isText(old) || !isText(by) || typeof most !== "bigint") return undefined;
  if (old === "") throw new NotJudged("it replaces nothing by something");
  if (most < 0n) return text.replaceAll(old, () => by);
  const parts = text.split(old);
  const replaced = Math.min(Number(most), parts.length - 1);
  return [parts.slice(0, replaced + 1).join(by), ...parts.slice(replaced + 1)].join(old);
};

const join: CelFunction = (list, by = "") => {
  if (list === undefined || !isList(list) || !isText(by)) return undefined;
  return list.every(isText) ? list.join(by) : undefined;
};

const shown = (value: CelValue | undefined, verb: string): string => {
  if (verb === "s" && isText(value)) return value;
  if ((verb === "d" || verb === "s") && typeof value === "bigint") return String(value);
  throw new NotJudged(`it formats by %${verb}`);
};

const format: CelFunction = (text, list) => {
  if (!isText(text) || list === undefined || !isList(list)) return undefined;
  let next = 0;
  return text.replaceAll(/%(.)/gu, (_, verb: string) => (verb === "%" ? "%" : shown(list[next++], verb)));
};

const charAt: CelFunction = (text, at) => {
  if (!isText(text) || typeof at !== "bigint") return undefined;
  const characters = Array.from(text);
  return characters[within(at, characters.length)] ?? "";
};

const findAll: CelFunction = (text, pattern, most = -1n) => {
  if (!isText(text) || !isText(pattern) || typeof most !== "bigint") return undefined;
  const all = [...text.matchAll(new RegExp(patternOf(pattern), "gu"))].map(([found]) => found);
  return most < 0n ? all : all.slice(0, Number(most));
};

const space =
  /^[\t-\r\x85 \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t-\r\x85 \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;

/** Texts: of the language, of cel-go's ext/strings at its version 2, and Kubernetes' library of patterns. */
export const textFunctions: Readonly<Record<string, CelFunction>> = {
  contains: ofTexts((text, part) => text.includes(part)),
  startsWith: ofTexts((text, part) => text.startsWith(part)),
  endsWith: ofTexts((text, part) => text.endsWith(part)),
  matches: ofTexts((text, pattern) => patternOf(pattern).test(text)),
  find: ofTexts((text, pattern) => patternOf(pattern).exec(text)?.[0] ?? ""),
  findAll,
  lowerAscii: ofTexts((text) => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())),
  upperAscii: ofTexts((text) => text.replaceAll(/[a-z]/g, (letter) => letter.toUpperCase())),
  trim: ofTexts((text) => text.replaceAll(space, "")),
  charAt,
  substring,
  split,
  replace,
  join,
  format,
};

/** `indexOf` and `lastIndexOf` of texts; those of lists are elsewhere. */
export const textPositions = { indexOf: indexIn(false), lastIndexOf: indexIn(true) };
