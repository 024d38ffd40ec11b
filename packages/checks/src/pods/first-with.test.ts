import { expect, test } from "vitest";
import { firstWith, nameOf } from "./first-with.ts";

test.each([3, 3000])("the first of %d entries", (length) => {
  const list = Array.from({ length }, (_, i) => ({ name: `n${Math.floor(i / 2)}` }));
  expect(firstWith(list, nameOf, "n0")).toBe(0);
  expect(firstWith(list, nameOf, "n1")).toBe(2);
  expect(firstWith(list, nameOf, "n9999")).toBe(-1);
});
