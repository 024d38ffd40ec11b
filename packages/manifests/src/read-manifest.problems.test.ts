import { expect, test } from "vitest";
import { DEEPEST, LARGEST_LIBRARY_DOCUMENT, LARGEST_TEXT, readManifest } from "./mod.ts";

const OBJECT = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...new TextEncoder().encode(part)])));

/** Each problem as `line rule`. */
const found = (input: string | Uint8Array): readonly string[] =>
  readManifest(input, "folder/a.yaml").problems.map(({ file, rule }) => `${file?.replace("folder/a.yaml", "")} ${rule}`.replace(/^:/, ""));

const deepJson = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

test.each<[what: string, input: string | Uint8Array, problems: readonly string[]]>([
  ["an equal key", `${OBJECT}data:\n  a: 1\n  b: 2\n  a: 3\n`, ["8 duplicate-key"]],
  ["equal keys, written in two ways", `${OBJECT}data:\n  a: 1\n  "a": 2\n`, ["7 duplicate-key"]],
  ["keys that are equal in JSON", `${OBJECT}data:\n  1: 1\n  "1": 2\n`, ["7 duplicate-key"]],
  ["an equal key in JSON", '{"apiVersion":"v1","kind":"A","metadata":{"name":"a"},\n"x":{"y":1,\n"y":1}}', ["3 duplicate-key"]],
  ["a key before the merge that brings it again", `${OBJECT}x: &x {a: 1}\ny:\n  a: 2\n  <<: *x\n`, ["8 duplicate-key"]],
  ["a key after the merge that brings it too", `${OBJECT}x: &x {a: 1}\ny:\n  <<: *x\n  a: 2\n`, []],
  ["a byte that is not UTF-8", bytes("a: b\nc: ", 0xff, "\n"), ["2 bad-utf-8"]],
  ["half a surrogate pair", "a: \ud83d\n", [" bad-utf-8"]],
  ["half a surrogate pair in JSON", '{"a": "\\ud83d"}', ["1 bad-utf-8"]],
  ["a zero byte", bytes("a: b", 0, "\n"), [" not-text"]],
  ["a zero character", "a: b\0", [" not-text"]],
  ["UTF-16 that breaks off", bytes(0xff, 0xfe, 0x61), [" not-text"]],
  ["a control character", "a: b\nc: \u0007\n", ["2 not-text"]],
  ["a line break of YAML 1.1 only", `${OBJECT}x: "a\u2028b"\n`, ["5 odd-line-break"]],
  ["a tab as indentation", "a:\n\tb: c\n", ["2 tab-indentation"]],
  ["a tab on an empty line", `${OBJECT}\t\nx: y\n`, ["5 tab-indentation"]],
  ["a tab after a dash", "a:\n-\tb\n", ["2 tab-indentation"]],
  ["tabs where they may stand", `${OBJECT}x: |\n  a:\n  \tb\ny: [\n\t1]\nz: "\n\tc"\n`, []],
  ["bad YAML", `${OBJECT}x: [\n`, ["6 bad-yaml"]],
  ["text after the end of a document", "a: b\n...\nc: d\n", ["3 bad-yaml"]],
  ["a directive", "%YAML 1.2\n---\na: b\n".replace("a: b", OBJECT), ["1 bad-yaml"]],
  ["text after a marker", `${OBJECT}--- {a: b}\n---\n${OBJECT}`, ["5 bad-yaml"]],
  ["an escape of JSON", `${OBJECT}x: "a\\/b"\n`, ["5 bad-yaml"]],
  ["bad JSON", '{"a": 1,\n"b" 2}', ["2 bad-yaml"]],
  ["a template", "{{- if .Values.a }}\napiVersion: v1\n{{- end }}\n---\nname: {{ .Values.b }}\n", ["1 template"]],
  ["a template as a value", `a: b\nname: {{ .Values.b }}\n`, ["2 template"]],
  ["templates inside of texts", `${OBJECT}x: "{{ a }}"\ny: |\n  {{ b }}\nz: c{{ d }}\n`, []],
  ["an unknown anchor", `${OBJECT}x: *y\n`, ["5 bad-alias"]],
  ["an alias inside of itself", `${OBJECT}x: &x\n  - *x\n`, ["6 bad-alias"]],
  ["a merge inside of itself", `${OBJECT}x: &x\n  <<: *x\n`, ["6 bad-alias"]],
  ["a merge of a list of texts", `${OBJECT}x:\n  <<: [a]\n`, ["6 bad-merge"]],
  ["a tag of the author", `${OBJECT}x: !Ref y\n`, ["5 unknown-tag"]],
  ["a tag that does not fit", `${OBJECT}x: !!int y\n`, ["5 bad-tag"]],
  ["a list as a key", `${OBJECT}x:\n  ? [a]\n  : b\n`, ["6 bad-key"]],
  ["null as a key", `${OBJECT}x:\n  ~: b\n`, ["6 bad-key"]],
  ["an infinite number", `${OBJECT}x: .inf\n`, ["5 not-finite"]],
  ["an infinite number in JSON", '{"apiVersion":"v1","kind":"A","metadata":{},\n"x":1e999}', ["2 not-finite"]],
  ["a number beyond 2^53", `${OBJECT}x: 9007199254740993\n`, ["5 big-number"]],
  ["a number beyond 2^53 in JSON", '{"apiVersion":"v1","kind":"A","metadata":{},\n"x":-9007199254740993}', ["2 big-number"]],
  ["a number beyond 2^53 that JavaScript has", `${OBJECT}x: 9007199254740994\n`, []],
  ["too many levels", `${OBJECT}x: ${"[".repeat(300)}${"]".repeat(300)}\n`, ["5 too-deep"]],
  ["too many levels of JSON", deepJson(DEEPEST + 1), ["1 too-deep"]],
  ["too large a text", "#".repeat(LARGEST_TEXT + 1), [" too-large"]],
  ["too large a document for the library", `${OBJECT}x: yes #${" ".repeat(LARGEST_LIBRARY_DOCUMENT)}\n`, ["1 too-large"]],
  ["a list at the top", "- a\n- b\n", ["1 not-an-object"]],
  ["a text", "# a\nhello\n", ["2 not-an-object"]],
  ["no kind", "apiVersion: v1\nmetadata:\n  name: a\n", ["1 not-an-object"]],
  ["no metadata", "\n\napiVersion: v1\nkind: Kustomization\n", ["3 not-an-object"]],
  ["an item that is none", "apiVersion: v1\nkind: List\nitems:\n- a: b\n-\n  c\n", ["4 not-an-object", "6 not-an-object"]],
  ["an object among others that are none", `${OBJECT}---\na: b\n---\n${OBJECT}`, ["6 not-an-object"]],
])("%s", (_, input, problems) => {
  expect(found(input)).toEqual(problems);
});

const one = (input: string | Uint8Array, name = "a.yaml") => {
  const { documents, problems } = readManifest(input, name);
  expect(problems).toHaveLength(1);
  return { documents, ...problems[0] };
};

test("a problem says where, what and what to do", () => {
  expect(readManifest(`${OBJECT}data:\n  a: 1\n  a: 2\n`, "shop/a.yaml").problems).toEqual([
    { rule: "duplicate-key", file: "shop/a.yaml:7", message: 'the key "a" stands twice in one mapping', remedy: "keep one of them" },
  ]);
  expect(one(bytes("ab: ", 0xc3, 0x28)).message).toBe("the byte 0xc3 at offset 4 is not UTF-8");
  expect(one("image: {{ .Values.image }}\n").message).toBe("is a template, not YAML: `{{ .Values.image }}`");
});

test("what is no object is told what it is", () => {
  const message = (text: string, name?: string) => one(text, name).message;
  const end = ", and no object of the Kubernetes API";
  expect(message("- a\n- b\n")).toBe(`is a list of 2 values${end}`);
  expect(message("a: 1\nb: 2\nc: 3\nd: 4\n")).toBe(`is a mapping of a, b, c, …${end}: it has no apiVersion and no kind`);
  expect(message("hello\n")).toBe(`is the text "hello"${end}`);
  expect(message("apiVersion: v2\nname: a\n", "charts/shop/Chart.yaml")).toBe(`is the description of a Helm chart${end}: it has no kind`);
  expect(message("kind: Kustomization\napiVersion: a/v1\n", "kustomization.yaml")).toBe(`is a kustomization${end}: it has no metadata`);
});

test("what the API server would take is read in spite of a warning, and of equal keys the last", () => {
  const { documents, severity } = one(`${OBJECT}x: 9007199254740993\n`);
  expect([documents[0]?.object.x, severity]).toEqual([9007199254740992, "warning"]);
  expect(one(`${OBJECT}x: 1\nx: 2\n`).documents[0]?.object.x).toBe(2);
});

test("one bad document does not hide the others", () => {
  const { documents, problems } = readManifest(`${OBJECT}---\na: [\n---\n${OBJECT}`, "a.yaml");
  expect(documents.map(({ line }) => line)).toEqual([1, 8]);
  expect(problems.map(({ file }) => file)).toEqual(["a.yaml:7"]);
});

test("a thousand problems are enough", () => {
  const { problems } = readManifest("a: b\n---\n".repeat(2_000), "a.yaml");
  expect([problems.length, problems.at(-1)?.rule]).toEqual([1001, "too-many-problems"]);
  const inOne = readManifest(`${OBJECT}data:\n${"  a: b\n".repeat(2_000)}`, "a.yaml").problems;
  expect([inOne.length, inOne.at(-1)?.rule]).toEqual([1001, "too-many-problems"]);
});
