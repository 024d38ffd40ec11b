import { expect, test } from "vitest";
import { readManifest } from "./mod.ts";

const OBJECT = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";

const rules = (text: string): readonly string[] => [...new Set(readManifest(text, "a.yaml").problems.map(({ rule }) => rule))];

const letters = [..."abcdefghi"];

const laughs = letters
  .map(
    (letter, at) =>
      `${letter}: &${letter} [${Array(9)
        .fill(at === 0 ? "lol" : `*${letters[at - 1]}`)
        .join(", ")}]\n`,
  )
  .join("");

const merges = Array.from({ length: 30 }, (_, at) => {
  const source = Array(9)
    .fill(`*m${at - 1}`)
    .join(", ");
  return `m${at}: &m${at} ${at === 0 ? "{a: 1}" : `{<<: [${source}]}`}\n`;
}).join("");

test("a bomb of aliases is one problem", () => {
  expect(rules(OBJECT + laughs)).toEqual(["too-many-aliases"]);
});

test("a bomb of merges is one problem", () => {
  expect(rules(OBJECT + merges)).toEqual(["too-many-aliases"]);
});

test("a chain of aliases is as deep as what it stands for", () => {
  const chain = Array.from({ length: 500 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}]\n`).join("");
  expect(rules(`${OBJECT}a0: &a0 x\n${chain}`)).toEqual(["too-deep"]);
});

test("as many aliases as anybody needs", () => {
  const { documents, problems } = readManifest(`${OBJECT}x: &x [1, 2, 3, 4]\nz: [${Array(10_000).fill("*x").join(", ")}]\n`, "a.yaml");
  expect([documents.length, problems.length]).toEqual([1, 0]);
});

const MANY = 20_000;

test.each([
  ["brackets", "[".repeat(MANY), "too-deep"],
  ["braces", "{".repeat(MANY), "template"],
  ["mappings in brackets", "[{a: ".repeat(MANY), "too-deep"],
  ["dashes", "- ".repeat(MANY), "too-deep"],
  ["question marks", "? ".repeat(MANY), "too-deep"],
  ["keys", "a: ".repeat(MANY), "too-deep"],
  ["lines ever further right", Array.from({ length: 1_000 }, (_, at) => `${" ".repeat(at)}a:\n`).join(""), "too-deep"],
  ["lists of JSON", "[".repeat(MANY) + "]".repeat(MANY), "too-deep"],
  ["objects of JSON", `${'{"a":'.repeat(MANY)}1${"}".repeat(MANY)}`, "too-deep"],
  ["quotes", '"'.repeat(MANY), "bad-yaml"],
  ["backslashes", `{"a":"${"\\".repeat(MANY)}`, "bad-yaml"],
  ["commas", `[${",".repeat(MANY)}`, "bad-yaml"],
  ["exclamation marks", "!".repeat(MANY), "bad-yaml"],
  ["anchors", "&a ".repeat(MANY), "bad-yaml"],
  ["percent signs", "%a\n".repeat(MANY), "bad-yaml"],
  ["templates", "{{ a }}\n".repeat(MANY), "template"],
  ["a long key", `${"a".repeat(MANY)}: b\n`, "bad-yaml"],
])("%s without end", (_, text, rule) => {
  expect(rules(text)).toEqual([rule]);
});
