import type { IPodDisruptionBudget } from "kubernetes-models/policy/v1/PodDisruptionBudget";
import type { ComponentValues } from "./component-values.ts";
import { metadata } from "./metadata.ts";
import type { PodDisruptionBudget } from "./objects.ts";
import { selectorLabels } from "./selector-labels.ts";

/**
 * One pod at a time may be evicted, whatever their number: a minimum would stop a node drain as soon as there are no
 * more pods than it asks for. Pods that are not ready may always go (`AlwaysAllow`, stable since Kubernetes 1.31):
 * else a component that is broken anyway blocks the drain.
 */
export const disruptionBudget = (values: ComponentValues): PodDisruptionBudget =>
  ({
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: metadata(values),
    spec: {
      maxUnavailable: 1,
      unhealthyPodEvictionPolicy: "AlwaysAllow",
      selector: { matchLabels: selectorLabels(values.name) },
    },
  }) satisfies IPodDisruptionBudget;
