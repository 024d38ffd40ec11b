import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { claimDeleted } from "./claim-deleted.ts";

const claim = (spec: string): string => `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { ${spec} }
`;
const storageClass = (policy: string): string => `---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: fast }
provisioner: example.com
reclaimPolicy: ${policy}
`;

test("a claim goes with its disk", () => {
  expect(messagesOf(claimDeleted, claim(""), "")).toEqual([
    "PersistentVolumeClaim shop/data is pruned, and its disk goes with it (unless its StorageClass retains volumes)",
  ]);
  const fast = "storageClassName: fast";
  expect(messagesOf(claimDeleted, claim(fast) + storageClass("Delete"), storageClass("Delete"))[0]).toContain(
    "StorageClass fast says Delete",
  );
});

test("a disk that is retained stays, and its claim is missed", () => {
  const fast = "storageClassName: fast";
  expect(judged(claim(fast) + storageClass("Retain"), storageClass("Retain"))).toEqual([
    "OUTAGE claim-deleted PersistentVolumeClaim shop/data",
  ]);
  const volume = "---\n{ apiVersion: v1, kind: PersistentVolume, metadata: { name: disk }, spec: {} }\n";
  expect(messagesOf(claimDeleted, claim("volumeName: disk") + volume, volume)[0]).toContain("PersistentVolume disk says Retain");
});

test("a claim that is kept is not told", () => {
  const kept = claim("").replace("namespace: shop", "namespace: shop, annotations: { argocd.argoproj.io/sync-options: Prune=false }");
  expect(messagesOf(claimDeleted, kept, "")).toEqual([]);
});

test("a claim that is kept under its old name leaves an empty one under the new", () => {
  const kept = claim("resources: { requests: { storage: 1Gi } }").replace(
    "namespace: shop",
    "namespace: shop, annotations: { argocd.argoproj.io/sync-options: Prune=false }",
  );
  expect(messagesOf(claimDeleted, kept, kept.replace("name: data", "name: files"))).toEqual([
    "PersistentVolumeClaim shop/data stays with its data, and files that seems to take its place is empty",
  ]);
});
