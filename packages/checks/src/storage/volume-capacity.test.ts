import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { volumeCapacity } from "./volume-capacity.ts";

const volume = (spec: string, metadata = "{ name: data }"): string =>
  `{ apiVersion: v1, kind: PersistentVolume, metadata: ${metadata}, spec: { ${spec} } }`;

test("some storage", () => {
  expect(judged(volumeCapacity, volume("capacity: { storage: 10Gi }"))).toEqual([]);
});

test.each([
  ["capacity: {}", "/spec/capacity  the volume does not say how much storage it has"],
  ["capacity: { storage: 0 }", "/spec/capacity/storage  0 is not an amount that a volume can have"],
  ["capacity: { storage: '12345678901234567890' }", "/spec/capacity/storage  12345678901234567890 is not an amount that a volume can have"],
  ["capacity: { storage: 1Gi, cpu: 1 }", "/spec/capacity/cpu  a volume has a capacity of storage, not of cpu"],
])("%s", (spec, problem) => {
  expect(judged(volumeCapacity, volume(spec))).toEqual([problem]);
});
