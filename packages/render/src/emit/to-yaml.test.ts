import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { HARD_STRINGS } from "./testing/hard-strings.ts";
import { READERS } from "./testing/readers.ts";
import { toYaml } from "./to-yaml.ts";

const text = (...lines: readonly string[]) => `${lines.join("\n")}\n`;

const POSITIONS: Readonly<Record<string, (hard: string) => unknown>> = {
  "the whole document": (hard) => hard,
  "a value": (hard) => ({ a: hard, z: 1 }),
  "the last value": (hard) => ({ a: hard }),
  "a key": (hard) => ({ [hard]: "a", a: { [hard]: { [hard]: ["b"] } } }),
  "an item": (hard) => [hard, hard],
  "deep inside": (hard) => ({ a: [{ b: [[hard, [hard]], { [hard]: [{ [hard]: hard, c: hard }] }] }], z: null }),
};

for (const [reader, read] of Object.entries(READERS)) {
  test.each(Object.keys(POSITIONS))(`${reader} reads every hard string as that string: %s`, (position) => {
    const place = POSITIONS[position];
    const misread = HARD_STRINGS.filter((hard) => !isDeepStrictEqual(read(toYaml(place?.(hard))), place?.(hard)));
    expect(misread).toEqual([]);
  });
}

test("a Deployment", () => {
  const container = {
    name: "web",
    image: "registry.example.com/web:1.2.3",
    args: ["--port=80", "-v", "8080"],
    env: [{ value: "yes", name: "DEBUG" }],
    resources: {},
  };
  const deployment = {
    spec: { template: { spec: { volumes: [], containers: [container] } }, replicas: 3, paused: false },
    metadata: { labels: { "app.kubernetes.io/name": "web", version: "1.0" }, namespace: "shop", name: "web" },
    kind: "Deployment",
    apiVersion: "apps/v1",
  };
  expect(toYaml(deployment)).toBe(
    text(
      "apiVersion: apps/v1",
      "kind: Deployment",
      "metadata:",
      "  name: web",
      "  namespace: shop",
      "  labels:",
      "    app.kubernetes.io/name: web",
      '    version: "1.0"',
      "spec:",
      "  paused: false",
      "  replicas: 3",
      "  template:",
      "    spec:",
      "      containers:",
      "      - name: web",
      "        args:",
      "        - --port=80",
      "        - -v",
      '        - "8080"',
      "        env:",
      "        - name: DEBUG",
      '          value: "yes"',
      "        image: registry.example.com/web:1.2.3",
      "        resources: {}",
      "      volumes: []",
    ),
  );
});

test("a ConfigMap with texts of several lines", () => {
  const data = { "run.sh": "#!/bin/sh\nset -eu\n\n\techo hi  \n", motto: "one\ntwo", padded: "end\n\n\n", " odd": "\tx\ny" };
  expect(toYaml({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "files" }, data })).toBe(
    text(
      "apiVersion: v1",
      "kind: ConfigMap",
      "metadata:",
      "  name: files",
      "data:",
      '  " odd": "\\tx\\ny"',
      "  motto: |-",
      "    one",
      "    two",
      "  padded: |+",
      "    end",
      "",
      "",
      "  run.sh: |",
      "    #!/bin/sh",
      "    set -eu",
      "",
      "    \techo hi  ",
    ),
  );
});

test("white space that nobody would see is quoted, tabs within a block are not", () => {
  const lines = { a: "x\n \ny", b: "x\n\t\ny", c: "x\n  ", d: "x \ny\t\n", e: "x\n\ty\n", f: "\tx\ny", g: " x\ny", h: "\nx" };
  expect(toYaml(lines)).toBe(
    text(
      'a: "x\\n \\ny"',
      'b: "x\\n\\t\\ny"',
      'c: "x\\n  "',
      "d: |",
      "  x ",
      "  y\t",
      "e: |",
      "  x",
      "  \ty",
      'f: "\\tx\\ny"',
      'g: " x\\ny"',
      'h: "\\nx"',
    ),
  );
});

test("lists in lists start on one line, with their mappings", () => {
  expect(toYaml([[1, [2, { b: [], a: null }]], [], { k: ["x\ny"] }])).toBe(
    text("- - 1", "  - - 2", "    - a: null", "      b: []", "- []", "- k:", "  - |-", "    x", "    y"),
  );
});

test("five keys come first in every mapping, the others by UTF-16 code units", () => {
  const keys = ["\u{1F600}", "\uFF61", "zone", "namespace", "name", "metadata", "kind", "Kind", "apiVersion", "a", "B", "10", "9"];
  const order = ["apiVersion", "kind", "metadata", "name", "namespace", "10", "9", "B", "Kind", "a", "zone", "\u{1F600}", "\uFF61"];
  const shuffled = Object.fromEntries(keys.map((key) => [key, true]));
  expect(toYaml({ spec: shuffled })).toBe(text("spec:", ...order.map((key) => `  ${/^\d+$/.test(key) ? `"${key}"` : key}: true`)));
});

test("a key of over 340 characters stands after a question mark", () => {
  const long = "k".repeat(341);
  expect(toYaml({ [long.slice(1)]: 1 })).toBe(`${long.slice(1)}: 1\n`);
  expect(toYaml([{ [long]: { a: [1] }, b: 2 }])).toBe(text("- b: 2", `  ? ${long}`, "  :", "    a:", "    - 1"));
});

test("properties that are undefined are left out", () => {
  expect(toYaml({ a: undefined, b: [{ name: undefined, c: 1 }], d: { e: undefined }, f: "x\n\n", g: undefined })).toBe(
    text("b:", "- c: 1", "d: {}", 'f: "x\\n\\n"'),
  );
});

test("properties that are undefined cost no more on many levels", () => {
  let value: unknown = 1;
  for (let level = 0; level < 60; level++) value = { a: value, b: undefined };
  expect(toYaml(value)).toBe(text(...Array.from({ length: 59 }, (_, level) => `${"  ".repeat(level)}a:`), `${"  ".repeat(59)}a: 1`));
});

test("a document never ends in blank lines, which editors cut off", () => {
  expect(toYaml({ a: ["x\n\n", "y\n\n"] })).toBe(text("a:", "- |+", "  x", "", '- "y\\n\\n"'));
});

test("its argument stays as it was, frozen or not", () => {
  const frozen = Object.freeze({ b: Object.freeze([Object.freeze({ d: 1, c: 2 })]), a: undefined });
  expect(toYaml(frozen)).toBe(text("b:", "- c: 2", "  d: 1"));
  expect(Object.keys(frozen)).toEqual(["b", "a"]);
});

test("objects without a prototype, shared objects and a key called __proto__ are plain data", () => {
  const shared = Object.assign(Object.create(null), { x: 1 });
  expect(toYaml({ a: shared, b: [shared], c: JSON.parse('{"__proto__": 2}') })).toBe(
    text("a:", "  x: 1", "b:", "- x: 1", "c:", "  __proto__: 2"),
  );
});

test("half a surrogate pair is an escape, never another character", () => {
  expect(toYaml("a\uD800")).toBe('"a\\ud800"\n');
});

test.each([[() => 1], [Symbol("a")], [1n], [Number.NaN], [new Date(0)], [new Map()], [undefined]])(
  "%s is thrown out, not written",
  (value) => {
    expect(() => toYaml({ list: [value] })).toThrow(TypeError);
  },
);

test("more lists of keys than are remembered", () => {
  for (let at = 0; at < 25_000; at++) expect(toYaml({ [`k${at}`]: 1, a: 2 })).toBe(`a: 2\nk${at}: 1\n`);
});
