import { expect, test } from "vitest";
import { clip } from "./clip.ts";
import { thousands } from "./count.ts";
import { visible, visibleLines } from "./visible.ts";

test("what a reader cannot see is written out", () => {
  expect(visible("a\u202eb\u0000c\u001b[31m\u200b\u2028\n\t\r")).toBe("a\\u{202e}b\\u{0}c\\u{1b}[31m\\u{200b}\\u{2028}\\n\\t\\r");
  expect(visible("half \ud800 of it")).toBe("half \\u{d800} of it");
  expect(visible("naïve → 日本 😀")).toBe("naïve → 日本 😀");
});

test("lines keep their ends and tabs, and nothing else that moves a cursor", () => {
  expect(visibleLines("a\r\nb\tc\rd\u0085e")).toBe("a\nb\tc\\rd\\u{85}e");
});

test("a text that is cut says so, and never ends in half of a character", () => {
  expect([clip("abcdef", 6), clip("abcdef", 4), clip("ab😀cd", 4)]).toEqual(["abcdef", "abc…", "ab…"]);
});

test("figures have commas wherever the program runs", () => {
  expect([0, 999, 1000, 1234567].map(thousands)).toEqual(["0", "999", "1,000", "1,234,567"]);
});
