import { type CustomKind, customKind } from "@ashlar/model";

const open = { type: "object", "x-kubernetes-preserve-unknown-fields": true } as const;

const openKind = (kind: string) =>
  customKind({
    group: "networking.gke.io",
    kind,
    scope: "Namespaced",
    versions: {
      v1: {
        schema: {
          type: "object",
          properties: { apiVersion: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, spec: open, status: open },
        },
      },
    },
  });

/**
 * Kinds of GKE whose CRDs nobody publishes as they are in a cluster: that of GCPTrafficDistributionPolicy in
 * GoogleCloudPlatform/gke-gateway-api fc40d60 is older than its `sessionAffinity`. So what stands in them is not checked.
 */
export const openKinds: readonly CustomKind[] = ["GCPTrafficDistributionPolicy", "GCPHTTPFilter"].map(openKind);
