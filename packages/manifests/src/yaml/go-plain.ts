import { goNumber } from "./go-number.ts";

/** What a scalar can stand for. Integers are BigInts until they become data. */
export type Scalar = string | boolean | null | number | bigint;

const inCases = (word: string): readonly string[] => [word, word.toUpperCase(), word.slice(0, 1).toUpperCase() + word.slice(1)];

const entries = (value: Scalar, words: readonly string[]): readonly (readonly [string, Scalar])[] =>
  words.flatMap(inCases).map((word) => [word, value]);

const WORDS: ReadonlyMap<string, Scalar> = new Map([
  ...entries(true, ["y", "yes", "true", "on"]),
  ...entries(false, ["n", "no", "false", "off"]),
  ...entries(null, ["null", "~", ""]),
  ...[".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"].map((word) => [word, Number.POSITIVE_INFINITY] as const),
  ...["-.inf", "-.Inf", "-.INF"].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
  ...[".nan", ".NaN", ".NAN"].map((word) => [word, Number.NaN] as const),
]);

/**
 * What a plain scalar stands for in the reader of the API server, kubectl and Argo CD, which is YAML 1.1 with exceptions
 * (go.yaml.in/yaml/v2/resolve.go): `yes`, `n` and `on` are booleans, `1_000` is a number, a date is a string.
 */
export const goPlain = (text: string): Scalar => {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  return /^[-+.\d]/.test(text) ? (goNumber(text) ?? text) : text;
};
