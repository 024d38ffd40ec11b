import type { Value } from "../rule/object-rule.ts";
import { perTree } from "./per-tree.ts";
import { along, record, records } from "./read.ts";
import { namespaceOf, type Placed } from "./tree.ts";

/** A pod, or what pods are made of: a pod template of a workload. */
export interface PodSource {
  readonly placed: Placed;
  /** The object as data. */
  readonly object: Value;
  /** From the object to the spec of its pods. */
  readonly path: readonly string[];
  readonly namespace: string;
  readonly labels: Value;
  readonly spec: Value;
}

const template = ["spec", "template"];

/** Where a kind has its pod template: Kubernetes' own workloads, Argo Rollouts 1.9, KEDA 2.18. */
const templates: Readonly<Record<string, readonly string[]>> = {
  " Pod": [],
  " PodTemplate": ["template"],
  " ReplicationController": template,
  "apps DaemonSet": template,
  "apps Deployment": template,
  "apps ReplicaSet": template,
  "apps StatefulSet": template,
  "batch CronJob": ["spec", "jobTemplate", ...template],
  "batch Job": template,
  "argoproj.io Rollout": template,
  "keda.sh ScaledJob": ["spec", "jobTargetRef", "template"],
};

/** Whether the pods of a kind are read here, so that nothing about them is unknown. */
export const hasPods = (kind: string): boolean => Object.hasOwn(templates, kind);

const sourceOf = (placed: Placed, path: readonly string[]): readonly PodSource[] => {
  const pod = along(placed.object, path);
  // A Rollout may take its template from a Deployment, and then has none.
  if (typeof pod.spec !== "object") return [];
  const namespace = namespaceOf(placed.object);
  return [
    {
      placed,
      object: placed.object,
      path: [...path, "spec"],
      namespace,
      labels: record(record(pod.metadata).labels),
      spec: record(pod.spec),
    },
  ];
};

/** Every pod and pod template of a tree. */
export const podsOf = perTree((tree): readonly PodSource[] =>
  Object.entries(templates).flatMap(([kind, path]) => (tree.kinds.get(kind) ?? []).flatMap((placed) => sourceOf(placed, path))),
);

const byObject = perTree((tree) => new Map(podsOf(tree).map((pod) => [pod.placed, pod])));

/** The pods that an object makes. */
export const podsIn = (placed: Placed, tree: Parameters<typeof byObject>[0]): PodSource | undefined => byObject(tree).get(placed);

/** A container, and the way to it from its pod's spec. */
export interface PlacedContainer {
  readonly container: Value;
  readonly path: readonly (string | number)[];
}

export const containerKinds = ["containers", "initContainers", "ephemeralContainers"] as const;

/** All containers of a pod, whatever they are for. */
export const containersOf = ({ spec }: PodSource): readonly PlacedContainer[] =>
  containerKinds.flatMap((kind) => records(spec[kind]).map((container, index) => ({ container, path: [kind, index] })));

/** The containers that run as long as the pod does: sidecars among the init containers too. */
export const runningContainers = ({ spec }: PodSource): readonly Value[] => [
  ...records(spec.containers),
  ...records(spec.initContainers).filter(({ restartPolicy }) => restartPolicy === "Always"),
];
