import { expect, test } from "vitest";
import type { Frame } from "./frame.ts";
import { scanModule } from "./scan-module.ts";

const around = (frame: Frame | undefined): readonly string[] =>
  frame === undefined ? [] : [...around(frame.parent), frame.heads.join(" ")];

test("words and values of each line, without comments, keywords and imports", () => {
  const [imported, comment, line, end] = scanModule(
    'import { a } from "./a.ts";\n/* replicas: 3 */ // frontend: 4\nexport const size = { replicas: 2, isOpen: true, name: "web" };\n}',
  );
  expect([imported?.isImport, comment?.words, comment?.literals]).toEqual([true, [], []]);
  expect([line?.isImport, line?.words, line?.literals]).toEqual([false, ["size", "replicas", "isOpen", "name"], ["2", "true", "web"]]);
  expect([end?.words, end?.literals]).toEqual([[], []]);
});

test("an import of many lines, and a call of import() that is none", () => {
  const lines = scanModule('import {\n  one,\n  other,\n} from "./a.ts";\nconst b = 1;\nimport("./c.ts")');
  expect(lines.map(({ isImport }) => isImport)).toEqual([true, true, true, true, false, false]);
});

test("what a line stands in, by what was said before each bracket, and which cluster that is", () => {
  const lines = scanModule(
    'export const dev = cluster({\n  name: "dev",\n  apps: [\n    shop({\n      replicas: {\n        web: 2,\n      },\n    }),\n  ],\n});',
  );
  expect(around(lines[5]?.frame)).toEqual(["dev cluster", "", "apps", "shop", "", "replicas"]);
  expect(lines[5]?.frame?.parent?.parent?.parent?.parent?.name).toBe("dev");
  expect(lines[9]?.frame?.heads).toEqual([]);
});

test("a function is known by its name inside of it", () => {
  const lines = scanModule("const frontend = (values: Values) => {\n  return 1;\n};");
  expect(around(lines[1]?.frame)).toEqual(["frontend"]);
});

test("templates: their text is text, what they compute is code", () => {
  const lines = scanModule(`const text = \`port: \${port({ at: "8080" })}\nhost: web\`;\nconst after = 1;`);
  expect(lines.map(({ literals }) => literals)).toEqual([["port:", "8080"], ["host: web"], ["1"]]);
  expect(lines[2]?.frame).toBeUndefined();
});

test("a line that goes on behind a backslash is a line all the same", () => {
  expect(scanModule("const a = `\\\none\n`;\nconst b = 2;").map(({ words, literals }) => [...words, ...literals])).toEqual([
    ["a", "\\"],
    ["one"],
    [],
    ["b", "2"],
  ]);
});

test.each([
  "/*".repeat(200_000),
  '\\"'.repeat(200_000),
  `"${'\\"'.repeat(200_000)}`,
  "(".repeat(200_000),
  "${".repeat(100_000),
  "`${".repeat(100_000),
  "a".repeat(400_000),
  "\n".repeat(100_000),
])("what is hostile is read once: %.6s…", (text) => {
  const start = process.cpuUsage();
  expect(scanModule(text).length).toBe(text.split("\n").length);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500);
});
