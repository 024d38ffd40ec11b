import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { clusterWrittenFields } from "./cluster-written-fields.ts";

test("what people write", () => {
  const manifest = "{ apiVersion: v1, kind: Service, metadata: { name: a, creationTimestamp: null, annotations: { b: c } }, status: {} }";
  expect(judgedTree(clusterWrittenFields, manifest)).toEqual([]);
});

test("what was copied from a cluster", () => {
  const manifest =
    "{ apiVersion: v1, kind: Service, metadata: { name: a, uid: x, annotations: { kubectl.kubernetes.io/last-applied-configuration: '{}' } }, status: { loadBalancer: {} } }";
  expect(judgedTree(clusterWrittenFields, manifest)).toEqual([
    "Service a /metadata/uid  (warning) metadata.uid is written by the cluster",
    "Service a /metadata/annotations/kubectl.kubernetes.io~1last-applied-configuration  (warning) kubectl.kubernetes.io/last-applied-configuration is written in the cluster",
    "Service a /status  (warning) status is written by the cluster",
  ]);
});
