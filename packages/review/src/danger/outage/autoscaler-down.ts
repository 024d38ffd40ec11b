import { at } from "@ashlar/checks/tree";
import { changesAt } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { DangerRule, Found } from "../danger-rule.ts";

interface Bound {
  readonly field: string;
  readonly what: string;
  /** Where it is not written. */
  readonly otherwise: number;
}

/** Where autoscalers say how few and how many pods there may be (Kubernetes 1.36, autoscaling/v2; KEDA 2.18, ScaledObject). */
const bounds: Readonly<Record<string, readonly Bound[]>> = {
  "autoscaling HorizontalPodAutoscaler": [
    { field: "minReplicas", what: "at least", otherwise: 1 },
    { field: "maxReplicas", what: "at most", otherwise: 1 },
  ],
  "keda.sh ScaledObject": [
    { field: "minReplicaCount", what: "at least", otherwise: 0 },
    { field: "maxReplicaCount", what: "at most", otherwise: 100 },
  ],
};

/** The kinds that scale others. */
export const autoscalerKinds: readonly string[] = Object.keys(bounds);

/** Where a bound of an autoscaler moves, and to what. */
export const movedBounds = (
  { kind, before, after, fields }: ObjectChange,
  isMoved: (was: number, is: number) => boolean,
): readonly Found[] =>
  (bounds[kind] ?? []).flatMap(({ field, what, otherwise }) => {
    const [was, is] = [before, after].map((side) => at(side?.object, "spec")[field] ?? otherwise);
    if (typeof was !== "number" || typeof is !== "number" || !isMoved(was, is)) return [];
    return [{ message: `${was} → ${is} pods ${what}`, fields: changesAt(fields, `spec.${field}`) }];
  });

export const autoscalerDown: DangerRule = {
  name: "autoscaler-down",
  danger: "OUTAGE",
  tells: "An autoscaler keeps fewer pods, or may start fewer",
  kinds: autoscalerKinds,
  find: (change) =>
    movedBounds(change, (was, is) => is < was).map((each) => ({
      ...each,
      remedy: "see first that so many pods carry the load of the busiest hour",
    })),
};
