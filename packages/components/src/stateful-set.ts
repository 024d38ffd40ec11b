import type { IStatefulSet } from "kubernetes-models/apps/v1/StatefulSet";
import type { ComponentValues } from "./component-values.ts";
import { metadata } from "./metadata.ts";
import type { StatefulSet } from "./objects.ts";
import { type PodParts, podTemplate } from "./pod-template.ts";
import { type Rollout, rolloutLimits } from "./rollout.ts";
import { selectorLabels } from "./selector-labels.ts";
import { governingName } from "./service.ts";
import { type Spread, spreadConstraints } from "./spread.ts";
import { claimTemplate, type Volume } from "./volume.ts";

/** What a builder of a StatefulSet takes. */
export interface StatefulSetValues extends ComponentValues, Omit<Rollout, "strategy"> {
  /** How many pods. */
  readonly replicas: number;
  /** One claim of each for every pod. Cannot be changed once the StatefulSet exists. */
  readonly volumes: readonly Volume[];
  /** Whether pods start and stop one after the other or together; `OrderedReady` unless given. Fixed once it exists. */
  readonly podManagementPolicy?: "OrderedReady" | "Parallel";
  /** Zones and nodes of their own; `preferred` unless given. */
  readonly spread?: Spread;
}

/** Pods with names and volumes of their own. The volumes stay when a pod or the whole set goes: data leaves by hand only. */
export const statefulSet = (values: StatefulSetValues, parts: PodParts): StatefulSet => {
  const spread = values.replicas >= 2 ? (values.spread ?? "preferred") : "none";
  return {
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: metadata(values),
    spec: {
      replicas: values.replicas,
      ...rolloutLimits(values),
      serviceName: governingName(values),
      podManagementPolicy: values.podManagementPolicy ?? "OrderedReady",
      persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
      selector: { matchLabels: selectorLabels(values.name) },
      updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 0 } },
      template: podTemplate(values, {
        ...parts,
        ownVolumes: values.volumes,
        topologySpreadConstraints: spreadConstraints(values.name, spread),
      }),
      volumeClaimTemplates: values.volumes.map(claimTemplate),
    },
  } satisfies IStatefulSet;
};
