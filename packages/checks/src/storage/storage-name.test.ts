import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { storageName } from "./storage-name.ts";

const claim = (spec: string): string => `{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data }, spec: { ${spec} } }`;

test("classes and drivers", () => {
  expect(judged(storageName, claim("storageClassName: fast.example.com, volumeAttributesClassName: ''"))).toEqual([]);
  expect(
    judged(storageName, "{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: a }, provisioner: Ebs.CSI.aws.com }"),
  ).toEqual([]);
});

test.each([
  [claim("storageClassName: Fast"), /^.spec.storageClassName {2}"Fast" is not a DNS subdomain/],
  [
    "{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: a }, provisioner: a/b/c }",
    /^.provisioner {2}"a.b.c" has more than one '.'/,
  ],
  [
    "{ apiVersion: storage.k8s.io/v1, kind: CSINode, metadata: { name: a }, spec: { drivers: [{ name: a_b, nodeID: c }] } }",
    /^.spec.drivers.0.name {2}"a_b" is not a DNS subdomain/,
  ],
])("%s", (manifest, problem) => {
  expect(judged(storageName, manifest)).toEqual([expect.stringMatching(problem)]);
});
