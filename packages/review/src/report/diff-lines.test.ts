import { expect, test } from "vitest";
import type { DiffLine } from "../finding/review.ts";
import { diffLines } from "./diff-lines.ts";

test("each value has its path above it", () => {
  expect(
    diffLines(
      [
        { path: "spec.replicas", before: "1", after: "2" },
        { path: "spec.args", after: "- a\n- b" },
      ],
      99,
    ),
  ).toEqual(["@@ spec.replicas @@", "- 1", "+ 2", "@@ spec.args @@", "+ - a", "+ - b"]);
});

test("of lines that stay only the near ones are there", () => {
  const same: readonly DiffLine[] = [1, 2, 3, 4, 5].map((line) => ({ kind: "same", text: `line ${line}` }));
  expect(diffLines([{ path: "data.x", lines: [...same, { kind: "added", text: "new" }, ...same] }], 99)).toEqual([
    "@@ data.x @@",
    "  line 4",
    "  line 5",
    "+ new",
    "  line 1",
    "  line 2",
    "  …",
  ]);
});

test("what is inside of a text has the path of both", () => {
  expect(diffLines([{ path: "data.json", inside: [{ path: "a.b", before: "1" }] }], 99)).toEqual(["@@ data.json » a.b @@", "- 1"]);
});

test("too many lines end in how many more there are", () => {
  expect(diffLines([{ path: "a", after: "1\n2\n3\n4" }], 4)).toEqual(["@@ a @@", "+ 1", "+ 2", "  … 2 more lines"]);
});
