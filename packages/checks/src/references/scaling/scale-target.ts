import type { TreeRule } from "../../rule/tree-rule.ts";
import { isThere } from "../is-there.ts";
import { reportMissing } from "../missing.ts";
import { scalersOf } from "./scalers.ts";

/** Kinds of Kubernetes that have pods and no number of them to change (Kubernetes 1.36, scale subresources). */
const unscalable: ReadonlySet<string> = new Set([" Pod", "apps DaemonSet", "batch CronJob", "batch Job"]);

const scalable: ReadonlySet<string> = new Set([
  " ReplicationController",
  "apps Deployment",
  "apps ReplicaSet",
  "apps StatefulSet",
  "argoproj.io Rollout",
]);

export const scaleTarget: TreeRule = {
  name: "scale-target",
  family: "reference",
  severity: "error",
  holds: "What an autoscaler scales is there, can be scaled, and is scaled by that one alone",
  check: (tree, report) => {
    const scaled = new Map<string, string>();
    for (const { placed, target } of scalersOf(tree)) {
      const { group, kind, namespace, name } = target;
      const path = ["spec", "scaleTargetRef"];
      if (unscalable.has(`${group} ${kind}`)) {
        report(placed, [...path, "kind"], `a ${kind} cannot be scaled`, "name a Deployment or a StatefulSet");
        continue;
      }
      const key = `${group} ${kind} ${namespace}/${name}`;
      const first = scaled.get(key);
      if (first === undefined) scaled.set(key, `${placed.object.kind} '${placed.object.metadata.name}'`);
      else report(placed, path, `scales ${kind} '${name}', as ${first} does`, "let one of them scale it: they undo each other's changes");
      // Kinds of operators are theirs to know.
      if (scalable.has(`${group} ${kind}`)) {
        const reference = { ...target, from: placed, path: [...path, "name"] };
        if (!isThere(tree, group, kind, namespace, name)) reportMissing(tree, [reference], "correct the name or the kind", report);
      } else if (group === "" || group === "apps" || group === "extensions") {
        const where = group === "" ? "apiVersion v1" : `group ${group}`;
        report(placed, path, `there is no ${kind} in ${where} to scale`, "write `apiVersion: apps/v1` with its kind");
      }
    }
  },
};
