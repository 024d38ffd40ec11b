import type { ITopologySpreadConstraint } from "kubernetes-models/v1/TopologySpreadConstraint";
import { selectorLabels } from "./selector-labels.ts";

/** Whether pods prefer zones and nodes of their own (the default), insist on them, or do not care. */
export type Spread = "preferred" | "required" | "none";

/**
 * Constraints that spread pods over zones and nodes. Nodes whose taints keep the pods out do not count
 * (`nodeTaintsPolicy`, stable since Kubernetes 1.33): else empty control-plane nodes would stop a required spread.
 * @param perRevision the label that tells the revisions of a workload apart, so that in a rollout the new pods are
 * spread among themselves: `pod-template-hash` (`matchLabelKeys`: beta and on since Kubernetes 1.27).
 */
export const spreadConstraints = (name: string, spread: Spread, perRevision?: string): ITopologySpreadConstraint[] =>
  spread === "none"
    ? []
    : ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map((topologyKey) => ({
        maxSkew: 1,
        topologyKey,
        whenUnsatisfiable: spread === "required" ? "DoNotSchedule" : "ScheduleAnyway",
        nodeTaintsPolicy: "Honor",
        labelSelector: { matchLabels: selectorLabels(name) },
        ...(perRevision === undefined ? {} : { matchLabelKeys: [perRevision] }),
      }));
