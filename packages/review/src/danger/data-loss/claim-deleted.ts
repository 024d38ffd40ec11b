import { describeWay } from "../../deletion/describe-departure.ts";
import type { DangerRule } from "../danger-rule.ts";
import { lossOf } from "./loss-of.ts";
import { reclaimOf } from "./reclaim-policy.ts";

export const claimDeleted: DangerRule = {
  name: "claim-deleted",
  danger: "DATA-LOSS",
  tells: "A PersistentVolumeClaim is deleted, and with it its disk, unless its StorageClass retains volumes",
  kinds: [" PersistentVolumeClaim"],
  of: ["deleted"],
  find: (change, context) => {
    const loss = lossOf(change, context);
    if (loss === undefined || change.before === undefined) return [];
    const { namespace, name } = change.identity;
    const claim = `PersistentVolumeClaim ${namespace}/${name} is ${describeWay(loss)}`;
    const remedy =
      "annotate it with `argocd.argoproj.io/sync-options: Prune=false,Delete=false` in a commit before, or back its data up first";
    const reclaim = reclaimOf(context.before, change.before);
    if (reclaim?.policy === "Retain")
      return [
        {
          danger: "OUTAGE",
          message: `${claim}; its disk stays (${reclaim.source} says Retain), and no new claim finds it by itself`,
          remedy,
        },
      ];
    const why = reclaim === undefined ? "unless its StorageClass retains volumes" : `${reclaim.source} says ${reclaim.policy}`;
    return [{ message: `${claim}, and its disk goes with it (${why})`, remedy }];
  },
};
