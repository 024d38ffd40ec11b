import { expect, test } from "vitest";
import { readManifest } from "./mod.ts";

const objects = (input: string | Uint8Array): readonly unknown[] => {
  const { documents, problems } = readManifest(input, "a.yaml");
  expect(problems).toEqual([]);
  return documents.map(({ object }) => object);
};

const named = (name: string, rest: object = {}) => ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name }, ...rest });
const yaml = (name: string, rest = "") => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n${rest}`;

test("one document", () => {
  expect(objects(yaml("a", "data:\n  key: value\n"))).toEqual([named("a", { data: { key: "value" } })]);
});

test("several documents, some of them empty", () => {
  expect(objects(`---\n# nothing\n---\n${yaml("a")}---\n\n--- # b\n${yaml("b")}---\n`)).toEqual([named("a"), named("b")]);
});

test.each(["", "\n", "# only a comment", "---\n---\n", "\uFEFF", "{\n}\n".slice(4)])("no document in %j", (text) => {
  expect(objects(text)).toEqual([]);
});

test("line breaks of Windows, and a byte order mark", () => {
  expect(objects(`\uFEFF${yaml("a", "data:\n  key: |\n    b\n    c\n").replaceAll("\n", "\r\n")}`)).toEqual([
    named("a", { data: { key: "b\nc\n" } }),
  ]);
});

test("bytes in UTF-8 and UTF-16", () => {
  const text = yaml("a", "data:\n  key: Größe 😀\n");
  const expected = [named("a", { data: { key: "Größe 😀" } })];
  expect(objects(new TextEncoder().encode(text))).toEqual(expected);
  expect(objects(Buffer.from(`\uFEFF${text}`, "utf16le"))).toEqual(expected);
  expect(objects(Buffer.from(`\uFEFF${text}`, "utf16le").swap16())).toEqual(expected);
});

test("scalars are what the API server takes them for", () => {
  const text = yaml("a", "data:\n  a: yes\n  b: 0644\n  c: 1_000\n  d: 2001-12-14\n  e: 12:30\n  f: ~\n  1: g\n  on: h\n");
  const data = { a: true, b: 420, c: 1000, d: "2001-12-14", e: "12:30", f: null, "1": "g", true: "h" };
  expect(objects(text)).toEqual([named("a", { data })]);
});

test("anchors, aliases and merge keys", () => {
  const text = yaml("a", "x: &x {a: 1, b: 2}\nv:\n  <<: *x\n  b: 3\nz: [*x, &s text, *s]\nw:\n  <<: [{a: 4}, *x]\n");
  const expected = { x: { a: 1, b: 2 }, v: { a: 1, b: 3 }, z: [{ a: 1, b: 2 }, "text", "text"], w: { a: 4, b: 2 } };
  expect(objects(text)).toEqual([named("a", expected)]);
});

test("an alias stands for the anchor before it, also in what is repeated later", () => {
  expect(objects(yaml("a", "x: [&a 1, &b [*a], &a 2, *b, *a]\n"))).toEqual([named("a", { x: [1, [1], 2, [1], 2] })]);
});

test("tags", () => {
  const text = yaml(
    "a",
    'x: [!!str 1, !!int "5", !!float 2, !!bool yes, !!null "", !!binary aGk=, ! "6", !!timestamp 2001-01-01]\nz: !!map {}\n',
  );
  expect(objects(text)).toEqual([named("a", { x: ["1", 5, 2, true, null, "hi", 6, "2001-01-01"], z: {} })]);
});

test("what stands between quotes and brackets may be as far left as it likes, as kubectl prints it", () => {
  const text = yaml("a", "x:\n  - w: 'one\n  two'\n    z: [\n1,\n]\n");
  expect(objects(text)).toEqual([named("a", { x: [{ w: "one two", z: [1] }] })]);
});

test("a key called __proto__ is a key", () => {
  for (const text of [yaml("a", "data:\n  __proto__: b\n"), JSON.stringify(named("a")).replace(/}$/, ',"data":{"__proto__":"b"}}')]) {
    const [object] = objects(text) as [{ data: object }];
    expect(Object.entries(object.data)).toEqual([["__proto__", "b"]]);
    expect(Object.getPrototypeOf(object.data)).toBe(Object.prototype);
  }
});

test("JSON, and several JSON objects one after the other", () => {
  expect(objects(JSON.stringify(named("a")))).toEqual([named("a")]);
  expect(objects(` \n${JSON.stringify(named("a"), null, "\t")}\n`)).toEqual([named("a")]);
  expect(objects(`${JSON.stringify(named("a"))}\n${JSON.stringify(named("{"))}${JSON.stringify(named('"}'))}`)).toEqual([
    named("a"),
    named("{"),
    named('"}'),
  ]);
  expect(objects(`${JSON.stringify(named("a"))}\n---\n${yaml("b")}`)).toEqual([named("a"), named("b")]);
});

test("YAML that looks like JSON", () => {
  expect(objects("{apiVersion: v1, kind: ConfigMap, metadata: {name: a,},}\n")).toEqual([named("a")]);
});

test("lists, and lists in lists", () => {
  const list = { apiVersion: "v1", kind: "List", items: [named("a"), { apiVersion: "v1", kind: "List", items: [named("b")] }] };
  expect(objects(JSON.stringify(list))).toEqual([named("a"), named("b")]);
  expect(objects("apiVersion: v1\nkind: List\nitems:\n")).toEqual([]);
});

test("the items of a typed list are what the list says, unless they say otherwise", () => {
  const list = {
    apiVersion: "v1",
    kind: "ConfigMapList",
    metadata: {},
    items: [{ metadata: { name: "a" } }, { ...named("b"), kind: "Other" }],
  };
  expect(objects(JSON.stringify(list))).toEqual([named("a"), { ...named("b"), kind: "Other" }]);
});

test("a kind that only sounds like a list", () => {
  const object = { apiVersion: "example.com/v1", kind: "AllowList", metadata: { name: "a" }, spec: { items: [] } };
  expect(objects(JSON.stringify(object))).toEqual([object]);
});
