import type { IDeployment } from "kubernetes-models/apps/v1/Deployment";
import type { ComponentValues } from "./component-values.ts";
import { metadata } from "./metadata.ts";
import type { Deployment } from "./objects.ts";
import { type PodParts, podTemplate } from "./pod-template.ts";
import { deploymentStrategy, type Rollout, rolloutLimits } from "./rollout.ts";
import { isReplicated, type Scale } from "./scale.ts";
import { selectorLabels } from "./selector-labels.ts";
import { type Spread, spreadConstraints } from "./spread.ts";

/** What a builder of a Deployment takes. */
export type DeploymentValues = ComponentValues &
  Rollout &
  Scale & {
    /** Zones and nodes of their own; `preferred` unless given. */
    readonly spread?: Spread;
  };

/** Pods that are all alike. Their number is left out under an autoscaler: each sync would set it back. */
export const deployment = (values: DeploymentValues, parts: PodParts): Deployment => {
  const spread = isReplicated(values) ? (values.spread ?? "preferred") : "none";
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: metadata(values),
    spec: {
      ...(values.autoscale === undefined ? { replicas: values.replicas } : {}),
      ...rolloutLimits(values),
      selector: { matchLabels: selectorLabels(values.name) },
      strategy: deploymentStrategy(values.strategy ?? "rolling"),
      template: podTemplate(values, {
        ...parts,
        topologySpreadConstraints: spreadConstraints(values.name, spread, "pod-template-hash"),
      }),
    },
  } satisfies IDeployment;
};
