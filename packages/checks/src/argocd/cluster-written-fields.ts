import type { TreeRule } from "../rule/tree-rule.ts";
import { record } from "../tree/read.ts";

/** Fields of metadata that the API server writes (Kubernetes 1.36, ObjectMeta). */
const fields: ReadonlySet<string> = new Set([
  "creationTimestamp",
  "deletionTimestamp",
  "generation",
  "managedFields",
  "resourceVersion",
  "selfLink",
  "uid",
]);

/** Annotations that kubectl, Argo CD and controllers write for themselves. */
const written: ReadonlySet<string> = new Set([
  "argocd.argoproj.io/tracking-id",
  "deployment.kubernetes.io/revision",
  "kubectl.kubernetes.io/last-applied-configuration",
  "pv.kubernetes.io/bind-completed",
  "pv.kubernetes.io/bound-by-controller",
]);

const has = (value: unknown): boolean => value !== undefined && value !== null;

const remedy = "leave it out: it was copied from a cluster, and its next value is another";

export const clusterWrittenFields: TreeRule = {
  name: "cluster-written-fields",
  family: "argocd",
  severity: "warning",
  holds: "A manifest has nothing that the cluster writes: no status, no uid, no tracking of its own",
  check: (tree, report) => {
    for (const placed of tree.objects) {
      const { metadata, status } = placed.object;
      for (const field in metadata)
        if (fields.has(field) && has(metadata[field]))
          report(placed, ["metadata", field], `metadata.${field} is written by the cluster`, remedy);
      for (const key in metadata.annotations)
        if (written.has(key)) report(placed, ["metadata", "annotations", key], `${key} is written in the cluster`, remedy);
      if (has(status) && Object.keys(record(status)).length > 0) report(placed, ["status"], "status is written by the cluster", remedy);
    }
  },
};
