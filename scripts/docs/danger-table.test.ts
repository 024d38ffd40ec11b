import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dangerRules, generalRules, jsonSchema } from "@ashlar/review";
import { expect, test } from "vitest";
import { dangerTable } from "./danger-table.ts";

const doc = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
const review = fileURLToPath(new URL("../../packages/review/src", import.meta.url));

test("docs/dangers.md is what the rules say; pnpm docs:dangers writes it", () => {
  expect(doc("dangers.md")).toBe(dangerTable());
});

test("docs/review.schema.json is the schema that reviews are held against", () => {
  expect(JSON.parse(doc("review.schema.json"))).toEqual(jsonSchema);
});

test("each rule has a name of its own, a sentence, a file, and a test that names it", () => {
  const names = [...dangerRules, ...generalRules].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const tests = globSync("**/*.test.ts", { cwd: review }).map((file) => readFileSync(join(review, file), "utf8"));
  for (const { name, tells } of dangerRules) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(tells, name).toMatch(/^[A-Z].*[^.]$/);
    expect(globSync(`danger/*/${name}.ts`, { cwd: review }), `${name} has no file`).toHaveLength(1);
    expect(
      tests.some((text) => text.includes(name)),
      `${name} has no test`,
    ).toBe(true);
  }
});
