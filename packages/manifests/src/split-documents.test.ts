import { expect, test } from "vitest";
import { splitDocuments } from "./split-documents.ts";

test.each([
  ["", [""]],
  ["a", ["a"]],
  ["a\n---\nb\n", ["a\n", "b\n"]],
  ["---\na\n---\n", ["a\n", ""]],
  ["---", [""]],
  ["a\n--- # b\nc\n---\t\n---\nd", ["a\n", "c\n", "", "d"]],
  ["a: |\n  ---\n  b\n", ["a: |\n  ---\n  b\n"]],
])("%j", (text, documents) => {
  expect([...splitDocuments(text)].map(({ from, to }) => text.slice(from, to))).toEqual(documents);
});

test("says what stands after a marker", () => {
  expect([...splitDocuments("a\n--- b\nc\n-----\nd")].map(({ afterMarker }) => afterMarker)).toEqual([undefined, "b", "--"]);
});
