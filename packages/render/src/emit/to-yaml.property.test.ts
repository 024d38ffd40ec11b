import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPlain } from "./check-plain.ts";
import { HARD_PIECES, HARD_STRINGS } from "./testing/hard-strings.ts";
import { READERS } from "./testing/readers.ts";
import { toYaml } from "./to-yaml.ts";

const numberLike = fc.string({ unit: fc.constantFrom(..."0123456789_.,:+-eExXoObBaAfFtTzZpP~ "), maxLength: 8 });
const pieces = fc
  .array(fc.oneof(fc.constantFrom(...HARD_PIECES), fc.string({ maxLength: 2 })), { maxLength: 7 })
  .map((all) => all.join(""));
const anyUnicode = fc.string({ unit: "binary", maxLength: 8 });
const hostile = fc.oneof(fc.constantFrom(...HARD_STRINGS), numberLike, pieces, anyUnicode, fc.string());

const oddNumbers = [0.1, 1e-7, 1.5e-7, 5e-324, 1e20, 1e21, 1.5e300, 2 ** 53 + 2, 2 ** 60, -(2 ** 63), 2 ** 64];
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(...oddNumbers));

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    hostile,
    fc.oneof(number, fc.boolean(), fc.constant(null)),
    fc.array(tie("tree"), { maxLength: 5 }),
    fc.dictionary(hostile, tie("tree"), { maxKeys: 5 }),
  ),
}));

/** For any of these values; a few thousand of them. */
function forAny<Value>(values: fc.Arbitrary<Value>, numRuns: number, claim: (value: Value) => void): void {
  const property = fc.property(values, (value) => {
    claim(value);
  });
  fc.assert(property, { numRuns });
}

/** What JSON makes of it: no minus zero, no missing prototype. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

for (const [reader, read] of Object.entries(READERS)) {
  test(`${reader} reads any JSON back as it was`, () => {
    forAny(tree, 3_000, (value) => expect(asJson(read(toYaml(value)))).toEqual(asJson(value)));
  });

  test(`${reader} reads any string back as it was, as a key, a value and an item`, () => {
    forAny(hostile, 5_000, (text) => expect(read(toYaml({ [text]: text, list: [text] }))).toEqual({ [text]: text, list: [text] }));
  });
}

test("the text is good Unicode, ends in one line break and has no carriage return", () => {
  forAny(tree, 3_000, (value) => {
    const text = toYaml(value);
    expect(text.isWellFormed()).toBe(true);
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/\r/);
  });
});

test("the order in which keys were added does not matter", () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, property]) => [key, reversed(property)])
        .reverse(),
    );
  };
  forAny(tree, 2_000, (value) => expect(toYaml(reversed(value))).toBe(toYaml(value)));
});

test("all this is plain to checkPlain, but for numbers beyond 2^53", () => {
  const beyond = (message: string) => message.includes("is beyond 2^53");
  forAny(tree, 2_000, (value) => expect(checkPlain(value).filter(({ message }) => !beyond(message))).toEqual([]));
});
