import type { TreeRule } from "../../rule/tree-rule.ts";
import type { PodSource } from "../../tree/pods.ts";
import { at, record } from "../../tree/read.ts";
import type { Tree } from "../../tree/tree.ts";
import { type Budget, budgetsOf } from "./budget.ts";
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

/** How many pods a budget lets go when all are healthy; undefined where that cannot be known. */
const lets = ({ placed }: Budget, pods: number): number | undefined => {
  const { maxUnavailable, minAvailable } = record(placed.object.spec);
  if (maxUnavailable !== undefined) return amount(maxUnavailable, pods);
  const least = amount(minAvailable, pods);
  return least === undefined ? undefined : pods - least;
};

export const neverEvicted: TreeRule = {
  name: "never-evicted",
  family: "reference",
  severity: "warning",
  holds: "A disruption budget lets at least one pod go, given how many there are",
  check: (tree, report) => {
    // Budgets with one selector count the same pods.
    const known = new Map<readonly PodSource[], number>();
    for (const budget of budgetsOf(tree)) {
      const pods = known.get(budget.pods) ?? budget.pods.reduce((sum, pod) => sum + (mostOf(tree, pod) ?? Number.NaN), 0);
      known.set(budget.pods, pods);
      // Where nobody says how many there are, or there are none, nothing can be said.
      if (!(pods > 0)) continue;
      const may = lets(budget, pods);
      if (may === undefined || may > 0) continue;
      const { maxUnavailable, minAvailable } = at(budget.placed.object, "spec");
      const field = maxUnavailable === undefined ? "minAvailable" : "maxUnavailable";
      const message = `lets none of ${pods} ${pods === 1 ? "pod" : "pods"} go: ${field} is ${maxUnavailable ?? minAvailable}`;
      report(budget.placed, ["spec", field], message, "no node that runs one can be drained: let one go, or run one pod more");
    }
  },
};
