import { toYaml } from "@ashlar/render";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readManifest } from "./mod.ts";
import { type Place, placeAt, rootPlace } from "./place.ts";
import { readSubset } from "./subset/read-subset.ts";
import { heaps, mutated } from "./testing/mutated.ts";
import { PIECES } from "./testing/pieces.ts";
import { readYaml } from "./yaml/read-yaml.ts";

const DEPLOYMENT = `# Rendered by ashlar
apiVersion: apps/v1
kind: Deployment
metadata:
  name: a
  annotations:
    example.com/a~b: c
spec:
  template:
    spec:
      containers:
      - name: a
        args:
        - |
          one
          two
        - three
      - name: b
`;

/** The same, but for the library. */
const ODD = DEPLOYMENT.replace("three", "0644");

const lines = (text: string, pointers: readonly string[]) => {
  const [document] = readManifest(text, "a.yaml").documents;
  return [document?.line, ...pointers.map((pointer) => document?.lineOf(pointer))];
};

const POINTERS = ["", "/kind", "/metadata/annotations/example.com~1a~0b", "/spec/template/spec/containers/0/args/1"];

test.each([
  ["quickly", DEPLOYMENT],
  ["by the library", ODD],
  ["with carriage returns", DEPLOYMENT.replaceAll("\n", "\r\n")],
])("lines of a manifest that is read %s", (_, text) => {
  expect(lines(text, [...POINTERS, "/spec/template/spec/containers/1/name"])).toEqual([2, 2, 3, 7, 17, 18]);
  expect(
    lines(text, ["/nothing", "/kind/a", "kind", "/spec/template/spec/containers/2", "/spec/template/spec/containers/00", "/"]),
  ).toEqual([2, ...Array.from({ length: 6 })]);
});

test("lines of later documents", () => {
  const { documents } = readManifest(`---\n\n${DEPLOYMENT}--- # next\n${ODD}`, "a.yaml");
  expect(documents.map(({ line, lineOf }) => [line, lineOf("/kind")])).toEqual([
    [4, 5],
    [23, 24],
  ]);
});

test("lines of JSON", () => {
  const object = { apiVersion: "v1", kind: "A", metadata: { name: 'a"}' }, x: [1, { "a/b": [] }, "c", null], y: {} };
  const text = JSON.stringify(object, null, 2);
  expect(lines(text, ["/kind", "/metadata/name", "/x/1/a~1b", "/x/3", "/y", "/z"])).toEqual([1, 3, 5, 10, 13, 15, undefined]);
  const { documents } = readManifest(`${text}\n\n${text}`, "a.json");
  expect(documents.map(({ line, lineOf }) => [line, lineOf("/y")])).toEqual([
    [1, 15],
    [18, 32],
  ]);
});

test("lines of the items of a list", () => {
  const text = `apiVersion: v1\nkind: List\nitems:\n- ${DEPLOYMENT.replace(/^#.*\n/, "")
    .trimEnd()
    .replaceAll("\n", "\n  ")}\n-\n  # b\n  apiVersion: v1\n  kind: B\n  metadata: {}\n`;
  for (const source of [text, text.replace("three", "0644")]) {
    const { documents } = readManifest(source, "a.yaml");
    expect(documents.map(({ line, lineOf }) => [line, lineOf(""), lineOf("/kind"), lineOf("/metadata/name")])).toEqual([
      [4, 4, 5, 7],
      [23, 23, 24, undefined],
    ]);
  }
});

test("what is merged or repeated stands where it is written", () => {
  const text = "apiVersion: v1\nkind: A\nmetadata: {}\na: &a\n  b: 1\n  c:\n    d: 2\ne:\n  <<: *a\n  b: 3\nf: *a\ng: 0644\n";
  expect(lines(text, ["/a/b", "/e/c", "/e/c/d", "/e/b", "/f", "/f/c/d"])).toEqual([1, 5, 6, 7, 10, 11, 7]);
});

test("of equal keys the last, whose value is kept", () => {
  expect(lines("apiVersion: v1\nkind: A\nmetadata: {}\na: 1\na: 2\n", ["/a"])).toEqual([1, 5]);
  expect(lines('{"apiVersion": "v1", "kind": "A", "metadata": {},\n"a": 1,\n"a": 2}', ["/a"])).toEqual([1, 3]);
});

const below = (pointer: string, key: string) => `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

const pointersOf = (data: unknown, pointer = ""): readonly string[] =>
  typeof data !== "object" || data === null
    ? [pointer]
    : [pointer, ...Object.entries(data).flatMap(([key, value]) => pointersOf(value, below(pointer, key)))];

const lineIn = (text: string, place: Place | undefined) => place && text.slice(0, place.at).split("\n").length;

const sameLines = (text: string): void => {
  const quick = rootPlace(0);
  const data = readSubset(text, quick);
  if (data === undefined) return;
  const slow = readYaml(text, 0, () => {})?.places() ?? rootPlace(-1);
  for (const pointer of pointersOf(data)) {
    expect(lineIn(text, placeAt(quick, pointer)), pointer).toBe(lineIn(text, placeAt(slow, pointer)));
    expect(placeAt(quick, pointer)).toBeDefined();
  }
};

const data = fc.dictionary(fc.constantFrom(...PIECES), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 });
const text = fc.oneof(data.map(toYaml), mutated(data.map(toYaml)), heaps).filter((any) => !/[\r\0]|^---/m.test(any));

test("both ways of reading come to the same lines", () => {
  fc.assert(fc.property(text, sameLines), { numRuns: 2_000 });
});

test("JSON on lines of its own: each key is found on its line", () => {
  const claim = (value: Readonly<Record<string, unknown>>) => {
    const source = JSON.stringify({ apiVersion: "v1", kind: "A", metadata: {}, value }, null, 1);
    const [document] = readManifest(source, "a.json").documents;
    const all = source.split("\n");
    for (const key of Object.keys(value)) {
      const line = document?.lineOf(below("/value", key)) ?? 0;
      expect(all[line - 1]).toContain(`  ${JSON.stringify(key)}: `);
    }
  };
  fc.assert(fc.property(data, claim), { numRuns: 500 });
});
