import { countedKinds } from "../../capacity/pod-counts.ts";
import type { DangerRule } from "../danger-rule.ts";
import { fewerPods, takenOver } from "./count-changes.ts";

export const replicasToZero: DangerRule = {
  name: "replicas-to-zero",
  danger: "OUTAGE",
  tells: "A workload is scaled to nothing",
  kinds: countedKinds,
  find: (change, { after }) => {
    const { kind, namespace, name } = change.identity;
    if (kind === "Deployment" && takenOver(after).has(`${namespace}/${name}`)) return [];
    return fewerPods(change)
      .filter((each) => each.after === 0)
      .map(({ before, fields }) => ({
        message: before === 1 ? `The only pod of ${kind} '${name}' goes` : `All ${before} pods of ${kind} '${name}' go`,
        remedy: "keep one replica, or delete the workload if nobody needs it",
        fields,
      }));
  },
};
