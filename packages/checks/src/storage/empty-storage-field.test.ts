import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { emptyStorageField } from "./empty-storage-field.ts";

const volume = (spec: string, metadata = "{ name: data }"): string =>
  `{ apiVersion: v1, kind: PersistentVolume, metadata: ${metadata}, spec: { ${spec} } }`;

test("a volume that says where it is", () => {
  expect(judged(emptyStorageField, volume("csi: { driver: a.example.com, volumeHandle: b }"))).toEqual([]);
});

test.each([
  ["csi: { driver: a.example.com, volumeHandle: '' }", "/spec/csi/volumeHandle  'volumeHandle' is empty"],
  ["cephfs: { monitors: [] }", "/spec/cephfs/monitors  'monitors' is empty"],
  ["storageos: {}", "/spec/storageos  'volumeName' is missing"],
  ["local: { path: /a }, nodeAffinity: {}", "/spec/nodeAffinity  'required' is missing"],
])("%s", (spec, problem) => {
  expect(judged(emptyStorageField, volume(spec))).toEqual([problem]);
});
