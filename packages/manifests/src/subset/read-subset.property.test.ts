import { toYaml } from "@ashlar/render";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tidyText } from "../decode-text.ts";
import { heaps, mutated } from "../testing/mutated.ts";
import { PIECES } from "../testing/pieces.ts";
import { READERS } from "../testing/readers.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { readSubset } from "./read-subset.ts";

const text = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join("").toWellFormed()),
);

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(text, tie("tree"), { maxKeys: 4 }),
  ),
}));

const mapping = fc.dictionary(text, tree, { minKeys: 1, maxKeys: 4 });

/** What JSON makes of it: no minus zero, no missing prototype. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const forAny = (texts: fc.Arbitrary<string>, numRuns: number, claim: (text: string) => void): void =>
  fc.assert(
    fc.property(texts, (any) => {
      const tidy = tidyText(any, "any");
      if (typeof tidy === "string" && !/^---/m.test(tidy)) claim(tidy);
    }),
    { numRuns },
  );

/** As the `yaml` package reads it, with the scalars of Go's reader; undefined if anything is wrong with it. */
const asLibrary = (source: string): unknown => {
  const problems: unknown[] = [];
  const content = readYaml(source, 0, (_, problem) => problems.push(problem));
  return problems.length > 0 ? problems : content?.data;
};

const agrees = (source: string): void => {
  const data = readSubset(source);
  if (data === undefined) return;
  const expected = asJson(data);
  expect(asJson(asLibrary(source)), "as our own way through the library").toEqual(expected);
  for (const [reader, read] of Object.entries(READERS)) expect(asJson(read(source)), reader).toEqual(expected);
};

test("whatever our emitter writes is read as it was, without the library but for a few oddities", () => {
  let asked = 0;
  let answered = 0;
  forAny(mapping.map(toYaml), 3_000, (source) => {
    asked++;
    if (readSubset(source) !== undefined) answered++;
    agrees(source);
  });
  expect(answered / asked).toBeGreaterThan(0.97);
});

test("wherever it answers for a mutated manifest, every reader says the same", () => {
  forAny(mutated(mapping.map(toYaml)), 4_000, agrees);
});

const BLOCKS = `apiVersion: v1
kind: ConfigMap
metadata:
  name: a
  labels: {app: "a", tier: b}
data:
  literal: |
    one
      two

    three
  folded: >-
    one
    two

    three
  plain: one
    two
    three
  double: "one \\
    two\\n
    three"
  single: 'one

    it''s two'
list:
- a
-   - b
    - c
- d: e
  f: [g, 'h', "i"] # j
# k
-
  l: m
empty:
`;

test("wherever it answers for a mutation of all that it knows, every reader says the same", () => {
  expect(readSubset(BLOCKS)).toBeDefined();
  forAny(mutated(fc.constant(BLOCKS)), 5_000, agrees);
});

test("wherever it answers for a heap of hostile pieces, every reader says the same", () => {
  forAny(heaps, 5_000, agrees);
});
