import type { ITopologySpreadConstraint } from "kubernetes-models/v1/TopologySpreadConstraint";

/** Constraints by which pods prefer zones and nodes of their own: one lost zone or node leaves some of them. */
export const podSpread = (matchLabels: Record<string, string>): ITopologySpreadConstraint[] =>
  ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: "ScheduleAnyway",
    labelSelector: { matchLabels },
  }));
