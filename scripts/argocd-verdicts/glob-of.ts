import type { Random } from "../agreement/corpus/random.ts";
import { patternOf } from "./pattern-of.ts";

/**
 * What gobwas/glob 0.2.3 takes for something else than its own documentation says: an empty alternative, three stars in a row, braces in
 * braces, a star in braces that is all of an alternative or has something beside the braces, and what takes one character alone, or as
 * an alternative, and is held against none. Argo CD refuses more, or less, than such a pattern says; we take it at its word.
 */
const mistaken: readonly RegExp[] = [
  /\{\}|\{,|,\}|,,|[{,]$/,
  /\*{3}/,
  /\{[^}]*\{/,
  /[{,]\*+([,}]|$)|^!?.+\{[^}]*\*|\{[^}]*\*[^}]*\}./,
  /^!?(\?|\[[^\]]*\])\\?$|[{,](\?|\[[^\]]*\])\\?([,}]|$)/,
];

/** The same, but for patterns over which the library goes wrong that Argo CD reads them with. */
export const globOf = (random: Random, text: string): string => {
  const pattern = patternOf(random, text);
  return mistaken.some((each) => each.test(pattern)) ? text : pattern;
};

/** The same, but sometimes it says what not to match. */
export const negatableGlobOf = (random: Random, text: string): string => `${random.chance(0.2) ? "!" : ""}${globOf(random, text)}`;

/** A beginning and an end that overlap, which the library lets pass. In braces or beside an escape it does so, too; we do not. */
export const overlapOf = (random: Random, text: string): string => {
  const from = random.below(text.length + 1);
  return `${text.slice(0, from)}${random.pick(["*", "**"])}${text.slice(Math.max(0, from - 1 - random.below(3)))}`;
};
