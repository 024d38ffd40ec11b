import { expect, test } from "vitest";
import { visible, visibleLines } from "./visible.ts";

test("what a reader cannot see is written out", () => {
  expect(visible("a\u202eb\u0000c\u001b[31m\u200b\u2028\n\t\r")).toBe("a\\u{202e}b\\u{0}c\\u{1b}[31m\\u{200b}\\u{2028}\\n\\t\\r");
  expect(visible("half \ud800 of it")).toBe("half \\u{d800} of it");
  expect(visible("naïve → 日本 😀")).toBe("naïve → 日本 😀");
});

test("lines keep their ends and tabs, and nothing else that moves a cursor", () => {
  expect(visibleLines("a\r\nb\tc\rd\u0085e")).toBe("a\nb\tc\\rd\\u{85}e");
});
