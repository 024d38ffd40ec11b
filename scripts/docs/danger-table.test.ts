import { existsSync, globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dangerRules, generalRules, jsonSchema } from "@ashlar/review";
import { expect, test } from "vitest";
import { dangerTable } from "./danger-table.ts";

const doc = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
const danger = fileURLToPath(new URL("../../packages/review/src/danger", import.meta.url));

test("docs/dangers.md is what the rules say; pnpm docs:dangers writes it", () => {
  expect(doc("dangers.md")).toBe(dangerTable());
});

test("docs/review.schema.json is the schema that reviews are held against", () => {
  expect(JSON.parse(doc("review.schema.json"))).toEqual(jsonSchema);
});

test("each rule has a name of its own, a sentence, a file and a test beside it", () => {
  const names = [...dangerRules, ...generalRules].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, tells } of dangerRules) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(tells).toMatch(/^[A-Z].*[^.]$/);
    const [file] = globSync(`*/${name}.ts`, { cwd: danger });
    expect(file, `${name} has no file`).toBeDefined();
    expect(existsSync(`${danger}/${file?.replace(/\.ts$/, ".test.ts")}`), `${name} has no test`).toBe(true);
  }
});
