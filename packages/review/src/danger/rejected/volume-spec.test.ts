import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const volume = (handle: string, more = ""): string => `
apiVersion: v1
kind: PersistentVolume
metadata: { name: pv-1 }
spec: { capacity: { storage: 1Gi }, accessModes: [ReadWriteOnce], csi: { driver: disk.example.com, volumeHandle: ${handle} } ${more} }
`;

const zone = (key: string): string =>
  `, nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: ${key}, operator: In, values: [a] }] }] } }`;

const told = (before: string, after: string): readonly string[] => judged(before, after).filter((line) => line.startsWith("REJECTED"));

test("the source of a volume never changes", () => {
  expect(told(volume("v1"), volume("v2"))).toEqual(["REJECTED volume-spec PersistentVolume pv-1: spec.csi.volumeHandle"]);
});

test("what happens to it when its claim goes may change", () => {
  expect(told(volume("v1"), volume("v1", ", persistentVolumeReclaimPolicy: Delete"))).toEqual([]);
});

test("its node affinity may come, and follow a renamed label", () => {
  expect(told(volume("v1"), volume("v1", zone("zone")))).toEqual([]);
  expect(told(volume("v1", zone("zone")), volume("v1", zone("rack")))).toHaveLength(1);
  const [old, renamed] = ["failure-domain.beta.kubernetes.io/zone", "topology.kubernetes.io/zone"];
  expect(told(volume("v1", zone(old)), volume("v1", zone(renamed)))).toEqual([]);
});
