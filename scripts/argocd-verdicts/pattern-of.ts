import type { Random } from "../agreement/corpus/random.ts";

const range = (char: string): string => `${char}-${String.fromCharCode(char.charCodeAt(0) + 2)}`;

/** One character of a text as a pattern may say it, mostly so that it still matches. */
const oneAs = (random: Random, char: string): string =>
  random.pick([
    "?",
    `[${char}]`,
    `[${range(char)}]`,
    `[!${char}]`,
    `[^${char}]`,
    `[x${char}]`,
    `\\${char}`,
    `{${char},xy}`,
    char.toUpperCase(),
  ]);

/** What is wrong, or next to it. */
const odd = ["", "*", "**", "?", "[", "[]", "{", "}", "{}", "{,}", ",", "\\", "[!]", "[a-", "***", "!"] as const;

const changes: readonly ((random: Random, text: string) => string)[] = [
  (random, text) => `${text.slice(0, random.below(text.length + 1))}*`,
  (random, text) => `*${text.slice(random.below(text.length + 1))}`,
  (random, text) => {
    const from = random.below(text.length + 1);
    return `${text.slice(0, from)}${random.pick(["*", "**"])}${text.slice(from + random.below(text.length - from + 1))}`;
  },
  (random, text) => {
    const at = random.below(text.length);
    return text === "" ? text : `${text.slice(0, at)}${oneAs(random, text[at] ?? "")}${text.slice(at + 1)}`;
  },
  (random, text) => random.pick([`{${text},other}`, `{other,${text}*}`, `{${text.slice(0, 2)},x}${text.slice(2)}`]),
  (random, text) => {
    const at = random.below(text.length + 1);
    return `${text.slice(0, at)}${random.pick(odd)}${text.slice(at)}`;
  },
];

/** A pattern that may match a text: the text itself, all, or the text with some of it said in other ways. */
export const patternOf = (random: Random, text: string): string => {
  if (random.chance(0.2)) return text;
  if (random.chance(0.15)) return random.pick(odd);
  const once = random.pick(changes)(random, text);
  return random.chance(0.25) ? random.pick(changes)(random, once) : once;
};
