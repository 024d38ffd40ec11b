import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { allRules } from "@ashlar/checks";
import { expect, test } from "vitest";
import { ruleTable } from "./rule-table.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("docs/rules.md is what the rules say of themselves: pnpm docs:rules", () => {
  expect(readFileSync(`${root}/docs/rules.md`, "utf8")).toBe(ruleTable());
});

test("every rule has a name of its own, in kebab-case, and says what holds in one sentence", () => {
  const names = allRules().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, holds } of allRules()) {
    expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(holds, name).toMatch(/^[A-Z].*[^.]$/);
  }
});

test("what the API server refuses is an error, and on", () => {
  for (const rule of allRules().filter(({ family }) => family === "api"))
    expect([rule.severity, rule.default]).toEqual(["error", undefined]);
});
