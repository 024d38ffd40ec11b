import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { csiStorageCapacity } from "./csi-storage-capacity.ts";

const of = (capacity: string): string =>
  `{ apiVersion: storage.k8s.io/v1, kind: CSIStorageCapacity, metadata: { name: a }, storageClassName: fast, capacity: ${capacity} }`;

test("nothing left, and less than that", () => {
  expect(judged(csiStorageCapacity, of("0"))).toEqual([]);
  expect(judged(csiStorageCapacity, of("-1Gi"))).toEqual(["/capacity  -1Gi is less than 0"]);
});
