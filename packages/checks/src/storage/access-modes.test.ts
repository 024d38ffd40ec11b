import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { accessModes } from "./access-modes.ts";

const claim = (spec: string): string => `{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data }, spec: { ${spec} } }`;

test.each(["[ReadWriteOnce, ReadOnlyMany]", "[ReadWriteOncePod]"])("%s", (modes) => {
  expect(judged(accessModes, claim(`accessModes: ${modes}`))).toEqual([]);
});

test.each([
  ["[]", "  there is no access mode"],
  ["[ReadWrite]", "/0  'ReadWrite' is none of ReadWriteOnce, ReadOnlyMany, ReadWriteMany, ReadWriteOncePod"],
  ["[ReadWriteOncePod, ReadWriteOnce]", "  ReadWriteOncePod goes with no other access mode"],
])("%s", (modes, problem) => {
  expect(judged(accessModes, claim(`accessModes: ${modes}`))).toEqual([`/spec/accessModes${problem}`]);
});
