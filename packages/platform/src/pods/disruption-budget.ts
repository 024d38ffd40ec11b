import type { KubeObject } from "@ashlar/model";
import type { IPodDisruptionBudget } from "kubernetes-models/policy/v1/PodDisruptionBudget";

/** How many pods of a set a node drain may take at a time. Broken pods may always go, or they would block the drain. */
export const oneAtATime = { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" } as const;

/** A budget for pods whose chart or operator makes none. */
export const disruptionBudget = (name: string, matchLabels: Record<string, string>): KubeObject =>
  ({
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name },
    spec: { ...oneAtATime, selector: { matchLabels } },
  }) satisfies IPodDisruptionBudget;
