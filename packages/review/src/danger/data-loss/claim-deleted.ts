import { describeWay } from "../../deletion/describe-departure.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { DangerRule, Found } from "../danger-rule.ts";
import { lossOf } from "./loss-of.ts";
import { reclaimOf } from "./reclaim-policy.ts";

/** A claim that stays under its old name, where a new one takes its place. */
const renamed = ({ identity: { namespace, name }, renamedTo: next }: ObjectChange): readonly Found[] =>
  next === undefined
    ? []
    : [
        {
          message: `PersistentVolumeClaim ${namespace}/${name} stays with its data, and ${next.name} that seems to take its place is empty`,
          remedy: "keep the name, or copy the data over before the pods mount the new claim",
        },
      ];

export const claimDeleted: DangerRule = {
  name: "claim-deleted",
  danger: "DATA-LOSS",
  tells:
    "A PersistentVolumeClaim is deleted, and with it its disk, unless its StorageClass retains volumes; or it gets a new name and is empty",
  kinds: [" PersistentVolumeClaim"],
  of: ["deleted"],
  find: (change, context) => {
    const loss = lossOf(change, context);
    if (change.before === undefined) return [];
    if (loss === undefined) return renamed(change);
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
