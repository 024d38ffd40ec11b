import { annotations as known, treeOf } from "@ashlar/checks/tree";
import type { KubeObject } from "@ashlar/model";
import { departureOfObject } from "@ashlar/review/deletion";

/** The Application of the folder `shop`, which prunes. */
export const applicationWith = (syncOptions: readonly string[], finalizers = ["resources-finalizer.argocd.argoproj.io"]): KubeObject => ({
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Application",
  metadata: { name: "shop", namespace: "argocd", finalizers },
  spec: {
    project: "default",
    source: { repoURL: "https://git.example.com/tree", path: "clusters/dev/apps/shop", targetRevision: "main" },
    destination: { server: "https://kubernetes.default.svc", namespace: "shop" },
    syncPolicy: { automated: { prune: true }, syncOptions },
  },
});

const root: KubeObject = {
  ...applicationWith([]),
  metadata: { name: "root", namespace: "argocd" },
  spec: {
    ...(applicationWith([]).spec as object),
    source: { repoURL: "https://git.example.com/tree", path: "clusters/dev/argocd", targetRevision: "main" },
  },
};

/** What stays in the folder, so that it is never empty, and what never asks before it goes. */
const other: KubeObject = {
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "other", namespace: "shop", annotations: { [known.syncOptions]: "Prune=true,Delete=true" } },
};

/**
 * By which way an object of the folder leaves.
 * @param stays whether its Application does
 * @param beside what else is in the cluster
 */
export const pathOf = (
  object: KubeObject,
  application: KubeObject,
  stays: boolean,
  beside: readonly KubeObject[] = [],
): string | undefined => {
  const placed = { object, path: "clusters/dev/apps/shop/thing.yaml" };
  const around = [
    { object: root, path: "clusters/dev/bootstrap/root.yaml" },
    ...[other, ...beside].map((each, index) => ({ object: each, path: `clusters/dev/argocd/beside-${index}.yaml` })),
  ];
  const left = [
    { object: application, path: "clusters/dev/argocd/shop.yaml" },
    { object: other, path: "clusters/dev/apps/shop/other.yaml" },
  ];
  const before = treeOf({ kubernetes: "1.36", objects: [...around, ...left, placed] });
  const after = treeOf({ kubernetes: "1.36", objects: [...around, ...(stays ? left : [])] });
  return departureOfObject(placed, { before, after })?.path;
};
