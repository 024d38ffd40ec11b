import { scaledBy } from "../../references/scaling/scalers.ts";
import type { PodSource } from "../../tree/pods.ts";
import { at } from "../../tree/read.ts";
import type { Tree } from "../../tree/tree.ts";

const kinds: ReadonlySet<unknown> = new Set(["Deployment", "StatefulSet", "Rollout"]);

/** The fewest pods that a workload is to have: its replicas, or what its autoscaler says. Undefined for kinds without replicas. */
export const fewestReplicas = (tree: Tree, { placed, object }: PodSource): number | undefined => {
  if (!kinds.has(object.kind)) return undefined;
  const scaler = scaledBy(tree).get(placed);
  const { replicas = 1 } = at(object, "spec");
  const fewest = scaler === undefined ? replicas : (scaler.spec.minReplicas ?? scaler.spec.minReplicaCount ?? 1);
  return typeof fewest === "number" ? fewest : undefined;
};
