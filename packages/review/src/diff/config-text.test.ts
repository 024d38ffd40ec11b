import { expect, test } from "vitest";
import { configText } from "./config-text.ts";
import { HIDDEN } from "./mask-text.ts";
import { describePath } from "./path.ts";

const fieldsOf = (name: string, before: string, after: string) => {
  const { as, fields = [] } = configText(name, before, after);
  return [as, ...fields.map(({ path, before: was, after: is }) => `${describePath(path)}: ${was} -> ${is}`)];
};

test.each([
  ["a.json", '{"a": {"b": 1}, "c": [1]}', '{"c": [1], "a": {"b": 2}}', ["json", "a.b: 1 -> 2"]],
  ["prometheus.yml", "jobs:\n- name: a\n  path: /x\n", "jobs:\n- {name: a, path: /y}\n", ["yaml", "jobs[a].path: /x -> /y"]],
  ["config", "a: 1\nb: 2\n", "a: 1\nb: 3\n", ["yaml", "b: 2 -> 3"]],
  ["config.toml", '[server]\nport = 1\nhost = "a"\n', '[server]\nhost = "a"\nport = 2\n', ["toml", "server.port: 1 -> 2"]],
  ["config", "[server]\nport = 1\n", "[server]\nport = 2\n", ["toml", "server.port: 1 -> 2"]],
])("%s", (name, before, after, told) => {
  expect(fieldsOf(name, before, after)).toEqual(told);
});

test("lines, with those around them", () => {
  const text = (x: string): string => `${"a=1\n".repeat(9)}x=${x}\n${"b=1\n".repeat(9)}`;
  expect(configText("app.properties", text("1"), text("2")).lines?.map(({ kind, text }) => `${kind[0]} ${text}`)).toEqual([
    ...["s ⋮", "s a=1", "s a=1", "s a=1", "r x=1", "a x=2", "s b=1", "s b=1", "s b=1", "s ⋮"],
  ]);
});

test("what looks like data and is none is lines", () => {
  expect(configText("a.json", "{", "{}").as).toBe("lines");
  expect(configText("nginx.conf", "server {\n listen 80;\n}\n", "server {\n listen 81;\n}\n").as).toBe("lines");
  expect(configText("start.sh", "a: b\n", "a: c\n").as).toBe("lines");
});

test("secrets are hidden in data and in lines", () => {
  expect(fieldsOf("a.yaml", "db: { password: hunter2 }", "db: { password: hunter3 }")).toEqual([
    "yaml",
    `db.password: ${HIDDEN} -> ${HIDDEN}`,
  ]);
  expect(JSON.stringify(configText("a.properties", "db.password=hunter2\nx=1", "db.password=hunter3\nx=2"))).not.toContain("hunter");
});

test("long texts are counted, and so are those that are another text altogether", () => {
  expect(configText("a.txt", "a\n".repeat(6000), "b\n".repeat(7000))).toEqual({ as: "lines", counted: { before: 6001, after: 7001 } });
  const text = (letter: string): string => Array.from({ length: 1500 }, (_, index) => `${letter}${index}`).join("\n");
  expect(configText("a.txt", text("a"), text("b"))).toEqual({ as: "lines", counted: { before: 1500, after: 1500 } });
});

test("hostile data", () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n`;
  expect(configText("a.yaml", bomb, `${bomb}e: 1\n`).as).toBe("lines");
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  expect(configText("a.json", deep, `[${deep}]`).as).toMatch(/json|lines/);
});
