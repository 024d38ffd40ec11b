import { scaledBy } from "@ashlar/checks/tree";
import { countedKinds } from "../../capacity/pod-counts.ts";
import type { DangerRule } from "../danger-rule.ts";
import { fewerPods, takenOver } from "./count-changes.ts";

const lost = (before: number, after: number): string => `${Math.round((1 - after / before) * 100)} % less`;

export const replicasDown: DangerRule = {
  name: "replicas-down",
  danger: "OUTAGE",
  tells: "A workload has fewer pods than before",
  kinds: countedKinds,
  find: (change, { after }) => {
    const { kind, namespace, name } = change.identity;
    // Where something scales it, the number in the manifest is not the one that it has.
    if (change.after !== undefined && scaledBy(after).has(change.after)) return [];
    if (kind === "Deployment" && takenOver(after).has(`${namespace}/${name}`)) return [];
    return fewerPods(change)
      .filter((each) => each.after > 0)
      .map(({ before, after: left, fields }) => ({
        message:
          left === 1
            ? `${before} → 1 pod: nobody answers while it is replaced or its node is drained`
            : `${before} → ${left} pods, ${lost(before, left)}`,
        remedy: fields.some(({ after: written }) => written !== undefined)
          ? "see first that the rest carries the load of the busiest hour"
          : "write `replicas`: what says nothing and is not scaled has one pod",
        fields,
      }));
  },
};
