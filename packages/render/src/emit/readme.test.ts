import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toYaml } from "./to-yaml.ts";

const README = readFileSync(new URL("README.md", import.meta.url), "utf8");

const rows = [...README.matchAll(/^\| `(.+?)` +\| `(.+?)` +\|$/gm)].map(([, json = "", written = ""]) => ({ json, written }));

const blocks = [...README.matchAll(/```json\n(.+?)```\n\n```text\n(.+?)```/gs)].map(([, json = "", written = ""]) => ({ json, written }));

test("the page has its examples", () => {
  expect([rows.length, blocks.length]).toEqual([33, 2]);
});

test.each(rows)("$json is written $written", ({ json, written }) => {
  expect(toYaml({ key: JSON.parse(json) })).toBe(`key: ${written}\n`);
});

test.each(blocks)("$json", ({ json, written }) => {
  expect(toYaml(JSON.parse(json))).toBe(written);
});
