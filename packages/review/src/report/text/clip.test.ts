import { expect, test } from "vitest";
import { clip } from "./clip.ts";
import { thousands } from "./count.ts";

test("a text that is cut says so, and never ends in half of a character", () => {
  expect([clip("abcdef", 6), clip("abcdef", 4), clip("ab😀cd", 4)]).toEqual(["abcdef", "abc…", "ab…"]);
});

test("figures have commas wherever the program runs", () => {
  expect([0, 999, 1000, 1234567].map(thousands)).toEqual(["0", "999", "1,000", "1,234,567"]);
});
