import { describe, expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const claim = (size: string, more = ""): string => `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: ${size} } }, storageClassName: fast ${more} }
`;

const storageClass = (grows: boolean): string => `
---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: disk.example.com
allowVolumeExpansion: ${grows}
`;

const told = (before: string, after: string): readonly string[] => judged(before, after).filter((line) => line.startsWith("REJECTED"));

describe("the size of a claim", () => {
  test("never shrinks", () => {
    expect(told(claim("2Gi"), claim("1Gi"))).toEqual([
      "REJECTED claim-spec PersistentVolumeClaim shop/data: spec.resources.requests.storage",
    ]);
  });

  test("grows where its class lets it, or nobody knows the class", () => {
    expect(told(claim("2Gi"), claim("3Gi"))).toEqual([]);
    expect(told(claim("2Gi") + storageClass(true), claim("3Gi") + storageClass(true))).toEqual([]);
  });

  test("does not grow in a class that cannot", () => {
    expect(told(claim("2Gi") + storageClass(false), claim("3Gi") + storageClass(false))).toHaveLength(1);
  });
});

test("all else is fixed", () => {
  expect(told(claim("2Gi"), claim("2Gi", ", volumeMode: Block"))).toHaveLength(1);
  expect(told(claim("2Gi"), claim("2Gi", ", volumeMode: Filesystem"))).toEqual([]);
  expect(told(claim("2Gi"), claim("2Gi", ", volumeName: pv-1"))).toEqual([]);
});
