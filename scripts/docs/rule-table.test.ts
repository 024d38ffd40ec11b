import { existsSync, globSync, readFileSync } from "node:fs";
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

const declaration = /^export const (\w+): (?:Object|Tree)Rule\b/gm;

test("each rule has a file, and a test beside it that shows an object which keeps it and one which does not", () => {
  const files = globSync("packages/checks/src/**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts"));
  const rules = files.flatMap((file) =>
    [...readFileSync(`${root}/${file}`, "utf8").matchAll(declaration)].map(([, name = ""]) => ({ file, name })),
  );
  expect(rules.length).toBeGreaterThan(250);
  const untested = rules.filter(({ file, name }) => {
    const beside = `${root}/${file.replace(/\.ts$/, ".test.ts")}`;
    const text = existsSync(beside) ? readFileSync(beside, "utf8") : "";
    const keeps = /toEqual\(\s*\[\],?\s*\)/.test(text);
    const breaks = /toEqual\(\s*(?:\[\s*[^\]\s]|[a-z])|toMatchObject|toHaveLength\([1-9]|toContain/.test(text);
    return text.split(name).length <= 3 || !keeps || !breaks;
  });
  expect(untested).toEqual([]);
});
