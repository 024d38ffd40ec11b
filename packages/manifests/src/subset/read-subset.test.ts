import { expect, test } from "vitest";
import { READERS } from "../testing/readers.ts";
import { readSubset } from "./read-subset.ts";

const READ: readonly [what: string, text: string, data: unknown][] = [
  ["a manifest", "# Rendered by ashlar\napiVersion: v1\nmetadata:\n  name: a\n", { apiVersion: "v1", metadata: { name: "a" } }],
  ["a list as far left as its key", "a:\n- b\n- c: d\n  e: f\ng: h\n", { a: ["b", { c: "d", e: "f" }], g: "h" }],
  ["a list further right", "a:\n  - b\n  -   c: d\n      e: f\n", { a: ["b", { c: "d", e: "f" }] }],
  ["lists in lists", "a:\n- - b\n  - - c\n- - d\n", { a: [["b", ["c"]], ["d"]] }],
  ["a list at the top", "- a\n- b: c\n", ["a", { b: "c" }]],
  ["what stands below a dash", "a:\n-\n  b: c\n-\n- - d\n", { a: [{ b: "c" }, null, ["d"]] }],
  ["nothing", "a:\nb:\n  c:\n", { a: null, b: { c: null } }],
  ["numbers", "a: 80\nb: -1\nc: 0.5\nd: 1.0e+21\ne: 9007199254740991\n", { a: 80, b: -1, c: 0.5, d: 1e21, e: 9007199254740991 }],
  ["words", "a: true\nb: false\nc: null\nd: trueish\ne: nobody\n", { a: true, b: false, c: null, d: "trueish", e: "nobody" }],
  [
    "texts",
    "a: 1.2.3\nb: 10.0.0.0/8\nc: 500m\nd: -v\ne: ./x\nf: a:b#c\n",
    { a: "1.2.3", b: "10.0.0.0/8", c: "500m", d: "-v", e: "./x", f: "a:b#c" },
  ],
  ["ids that only look like numbers", "a: 6826f086-8a5a-11e6\nb: 1a2b3c4\nc: 2f\n", { a: "6826f086-8a5a-11e6", b: "1a2b3c4", c: "2f" }],
  ["quotes", "\"a b\": \"c\\n\\u00e9\\U0001f600\"\n'd': 'it''s'\n", { "a b": "c\né😀", d: "it's" }],
  ["literal blocks", "a: |\n  b\n   c\n\n  d\ne: |-\n  f\ng: |+\n  h\n\ni: j\n", { a: "b\n c\n\nd\n", e: "f", g: "h\n\n", i: "j" }],
  ["folded blocks", "a: >\n  b\n  c\n\n  d\ne: >-\n    f\n    g\n", { a: "b c\nd\n", e: "f g" }],
  ["a block in a list", "- |\n  a\n- b: |\n    c\n", ["a\n", { b: "c\n" }]],
  ["plain text on several lines", "a: b\n  c\n\n  d\ne: f\n", { a: "b c\nd", e: "f" }],
  ["quoted text on several lines", "a: \"b\n  c\\\n  \\ d\n\n  e\"\nf: 'g\n  h'\n", { a: "b c d\ne", f: "g h" }],
  ["brackets on one line", 'a: [b, "c", 1, [d]]\ne: {f: g, "h": {}}\ni: []\n', { a: ["b", "c", 1, ["d"]], e: { f: "g", h: {} }, i: [] }],
  ["comments", "a: b # c\n# d\n  # e\nf: # g\n  h: i\n- ".slice(0, -2), { a: "b", f: { h: "i" } }],
  ["no line break at the end", "a: b", { a: "b" }],
];

test.each(READ)("reads %s, as every reader does", (_, text, data) => {
  expect(readSubset(text)).toEqual(data);
  for (const [reader, read] of Object.entries(READERS)) expect(read(text), reader).toEqual(data);
});

const LEFT: readonly [what: string, text: string][] = [
  ["nothing at all", "# a\n"],
  ["a scalar", "a\n"],
  ["words of YAML 1.1", "a: yes\n"],
  ["a key that is one of them", "on: a\n"],
  ["octal numbers", "a: 0644\n"],
  ["numbers with lines in them", "a: 1_000\n"],
  ["numbers that JavaScript rounds", "a: 9007199254740993\n"],
  ["numbers that are too large", "a: 1.0e+999\n"],
  ["times", "a: 12:30\n"],
  ["dates", "a: 2001-12-14\n"],
  ["nulls of their own", "a: ~\n"],
  ["equal keys", "a: b\na: c\n"],
  ["a key that is a trap", "__proto__: a\n"],
  ["anchors", "a: &b c\n"],
  ["aliases", "a: *b\n"],
  ["tags", "a: !!str 1\n"],
  ["merge keys", "<<: {a: b}\n"],
  ["complex keys", "? a\n: b\n"],
  ["documents of their own", "a: b\n...\n"],
  ["directives", "%YAML 1.1\n"],
  ["tabs before a value", "a:\n\tb: c\n"],
  ["tabs after a value", "a: b\t\n"],
  ["carriage returns", "a: b\r\n"],
  ["control characters", "a: b\u0007\n"],
  ["line breaks of YAML 1.1", "a: b\u2028c\n"],
  ["a line too far right", "a: b\n   c: d\n"],
  ["a line too far left", "a:\n    b: c\n  d: e\n"],
  ["a value with a colon", "a: b: c\n"],
  ["lists on the line of their key", "a: - b\n"],
  ["quotes that stay open", 'a: "b\n'],
  ["text after quotes", 'a: "b" c\n'],
  ["escapes that JSON does not have", 'a: "\\x41"\n'],
  ["halves of pairs", 'a: "\\ud83d\\ude00"\n'],
  ["blocks with an indentation of their own", "a: |2\n   b\n"],
  ["blocks with lines of white space", "a: |\n  b\n   \n  c\n"],
  ["blocks that begin with a tab", "a: |\n  \tb\n"],
  ["brackets on several lines", "a: [\n  b]\n"],
  ["what lacks in brackets", "a: [b, ]\n"],
  ["templates", "a: {{ b }}\n"],
  ["long keys", `${"a".repeat(341)}: b\n`],
];

test.each(LEFT)("leaves %s to the library", (_, text) => {
  expect(readSubset(text)).toBeUndefined();
});

test("goes 200 levels deep and no further", () => {
  const nested = (levels: number) => Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
  expect(readSubset(nested(200))).toBeDefined();
  expect(readSubset(nested(201))).toBeUndefined();
  expect(readSubset(`a: ${"[".repeat(100_000)}`)).toBeUndefined();
  expect(readSubset("- ".repeat(100_000))).toBeUndefined();
});

test("a long text does not stay in memory for the next one", () => {
  expect(readSubset(`a: ${"b".repeat(3_000_000)}\n`)).toEqual({ a: "b".repeat(3_000_000) });
  expect(readSubset("a: b\n")).toEqual({ a: "b" });
});
