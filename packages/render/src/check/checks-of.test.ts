import { expect, test } from "vitest";
import { evaluateCluster } from "../evaluate/evaluate-cluster.ts";
import { brickOf, chartOf, clusterWith } from "../testing/in-memory.ts";
import { checksOf } from "./checks-of.ts";

test("what is there though no manifest makes it: what a chart makes, what a brick makes once it runs, what the cluster says", () => {
  const chart = chartOf("ceph", { objects: [{ group: "", kind: "ConfigMap", name: "settings" }] });
  const storage = brickOf("ceph", () => [chart], {
    makes: [
      { kind: "Secret", name: "csi" },
      { kind: "Secret", namespace: "csi", name: "node" },
    ],
  });
  const { outside } = checksOf(
    evaluateCluster(clusterWith({ platform: { storage }, outside: [{ kind: "StorageClass", name: "standard" }] })),
  );
  expect(outside).toEqual([
    { group: "", kind: "ConfigMap", namespace: "ceph", name: "settings" },
    { kind: "Secret", namespace: "ceph", name: "csi" },
    { kind: "Secret", namespace: "csi", name: "node" },
    { kind: "StorageClass", name: "standard" },
  ]);
});
