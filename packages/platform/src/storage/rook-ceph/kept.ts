import type { KubeObject } from "@ashlar/model";

/**
 * An object whose removal is the removal of data: neither pruned by a merge nor deleted with its Application (Argo CD 3.5, sync options
 * and compare options). To remove it for good takes hands.
 */
export const kept = <T extends KubeObject>(object: T): T => ({
  ...object,
  metadata: {
    ...object.metadata,
    annotations: {
      ...object.metadata.annotations,
      "argocd.argoproj.io/sync-options": "Prune=false,Delete=false",
      "argocd.argoproj.io/compare-options": "IgnoreExtraneous",
    },
  },
});
