import { at, fewestReplicas, kindOf, type Placed, podsIn, record, type Tree } from "@ashlar/checks/tree";
import { intOrPercent } from "../capacity/int-or-percent.ts";

/** What happens to the pods of a workload when its template changes. */
export interface Rollout {
  /**
   * `rolling`: some go while others answer; `at once`: none is left before the first new one starts; `on delete`: whoever deletes a pod gets
   * a new one; `paused`: nothing; `held`: nothing, since the partition leaves no pod to replace.
   */
  readonly how: "rolling" | "at once" | "on delete" | "paused" | "held";
  /** How many pods there are; undefined where each node has one. */
  readonly replicas?: number;
}

const numberOf = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);

/** Kubernetes 1.36, pkg/controller/deployment/util ResolveFenceposts: of nothing more and nothing less, one less it is. */
const ofDeployment = (spec: unknown, replicas: number): Rollout["how"] => {
  if (record(spec).paused === true) return "paused";
  const { type, rollingUpdate } = at(spec, "strategy");
  if (type === "Recreate") return "at once";
  const { maxSurge = "25%", maxUnavailable = "25%" } = record(rollingUpdate);
  const more = intOrPercent(maxSurge, replicas, "up") ?? 1;
  const away = intOrPercent(maxUnavailable, replicas, "down") ?? 0;
  return replicas > 0 && (more === 0 ? Math.max(away, 1) : away) >= replicas ? "at once" : "rolling";
};

/** A StatefulSet starts no pod before the one of that number is gone (Kubernetes 1.36, pkg/controller/statefulset, updateStatefulSet). */
const ofStatefulSet = (spec: unknown, replicas: number): Rollout["how"] => {
  const { type, rollingUpdate } = at(spec, "updateStrategy");
  if (type === "OnDelete") return "on delete";
  const { partition, maxUnavailable } = record(rollingUpdate);
  const replaced = replicas - numberOf(partition, 0);
  if (replicas > 0 && replaced <= 0) return "held";
  return replicas > 0 && Math.min(replaced, Math.max(1, intOrPercent(maxUnavailable, replicas, "down") ?? 1)) >= replicas
    ? "at once"
    : "rolling";
};

const ofDaemonSet = (spec: unknown): Rollout["how"] => {
  const { type, rollingUpdate } = at(spec, "updateStrategy");
  if (type === "OnDelete") return "on delete";
  return record(rollingUpdate).maxUnavailable === "100%" ? "at once" : "rolling";
};

/** How a workload replaces its pods; undefined for what has none, or whose pods nobody replaces. */
export const rolloutOf = (tree: Tree, placed: Placed): Rollout | undefined => {
  const { object } = placed;
  const spec = record(object).spec;
  const kind = kindOf(object);
  if (kind === "apps DaemonSet") return { how: ofDaemonSet(spec) };
  const pod = podsIn(placed, tree);
  if (pod === undefined) return undefined;
  const replicas = fewestReplicas(tree, pod) ?? 1;
  if (kind === "apps Deployment") return { how: ofDeployment(spec, replicas), replicas };
  if (kind === "apps StatefulSet") return { how: ofStatefulSet(spec, replicas), replicas };
  return kind === "argoproj.io Rollout" ? { how: record(spec).paused === true ? "paused" : "rolling", replicas } : undefined;
};
