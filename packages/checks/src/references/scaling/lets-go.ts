import type { PodSource } from "../../tree/pods.ts";
import { at, record } from "../../tree/read.ts";
import type { Tree } from "../../tree/tree.ts";
import type { Budget } from "./budget.ts";
import { scaledBy } from "./scalers.ts";

/** Kinds whose number of pods the disruption controller reads (Kubernetes 1.36, pkg/controller/disruption). */
const counted: ReadonlySet<string> = new Set(["Deployment", "ReplicaSet", "ReplicationController", "StatefulSet", "Rollout"]);

/** The most pods that a workload may have at a time; undefined where nobody says. */
const mostOf = (tree: Tree, { placed, object }: PodSource): number | undefined => {
  if (!counted.has(String(object.kind))) return undefined;
  const scaler = scaledBy(tree).get(placed);
  if (scaler !== undefined) return scaler.most;
  const { replicas = 1 } = at(object, "spec");
  return typeof replicas === "number" ? replicas : undefined;
};

/** A share is rounded up, of what must be there as of what may be away. */
const amount = (value: unknown, of: number): number | undefined => {
  if (typeof value === "number") return value;
  const percent = typeof value === "string" ? /^(\d+)%$/.exec(value)?.[1] : undefined;
  return percent === undefined ? undefined : Math.ceil((Number(percent) * of) / 100);
};

/** The most pods that the workloads of a budget have; NaN where nobody says how many. */
export const mostPods = (tree: Tree, pods: Budget["pods"]): number => pods.reduce((sum, pod) => sum + (mostOf(tree, pod) ?? Number.NaN), 0);

/** How many pods a budget lets go when all are healthy; undefined where that cannot be known. */
export const letsGo = ({ placed }: Budget, pods: number): number | undefined => {
  const { maxUnavailable, minAvailable } = record(placed.object.spec);
  if (maxUnavailable !== undefined) return amount(maxUnavailable, pods);
  const least = amount(minAvailable, pods);
  return least === undefined ? undefined : pods - least;
};
