import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { objectSize } from "./object-size.ts";

const revision = (length: number): string =>
  `{ apiVersion: apps/v1, kind: ControllerRevision, metadata: { name: a }, revision: 1, data: { a: ${"a".repeat(length)} } }`;

test("a large object, and one that is too large", () => {
  expect(judged(objectSize, revision(1_500_000))).toEqual([]);
  expect(judged(objectSize, revision(1_600_000))).toEqual([
    expect.stringMatching(/^ {2}16\d{5} bytes are more than etcd stores of one object \(1572864\)$/),
  ]);
});
