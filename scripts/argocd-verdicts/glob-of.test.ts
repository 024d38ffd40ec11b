import { expect, test } from "vitest";
import { randomOf } from "../agreement/corpus/random.ts";
import { globOf } from "./glob-of.ts";

test("nothing that the library mistakes, and still patterns of all sorts", () => {
  const patterns = Array.from({ length: 2000 }, (_, index) => globOf(randomOf(1, index), "kube-system"));
  expect(patterns.filter((pattern) => /\{,|,\}|\*\*\*/.test(pattern))).toEqual([]);
  for (const sort of ["*", "**", "?", "[", "{", "\\"])
    expect(patterns.filter((pattern) => pattern.includes(sort)).length, sort).toBeGreaterThan(20);
});
