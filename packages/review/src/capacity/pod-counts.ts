import { at } from "@ashlar/checks/tree";
import { operatedKinds, operatedPods } from "./operated-pods.ts";

/** How many pods an object says that there are. */
export interface PodCount {
  /** Where it says so: `spec.replicas`. */
  readonly field: string;
  /** Of a set among several. */
  readonly name?: string;
  readonly count: number;
}

const scaled: ReadonlySet<string> = new Set(["apps Deployment", "apps StatefulSet", "argoproj.io Rollout"]);

/** Kinds that say how many pods they have. */
export const countedKinds: readonly string[] = [...scaled, ...operatedKinds];

/** How many pods an object says that it has; of which nothing is said, there is one. */
export const podCounts = (kind: string, object: unknown): readonly PodCount[] => {
  if (!scaled.has(kind)) return operatedPods(kind, object).filter(({ perNode }) => perNode !== true);
  const { replicas } = at(object, "spec");
  return [{ field: "spec.replicas", count: typeof replicas === "number" ? replicas : 1 }];
};
