import { record } from "@ashlar/checks/tree";
import { describeWay } from "../../deletion/describe-departure.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { holderOf } from "./holder-of.ts";
import { lossOf } from "./loss-of.ts";

export const dataHolderDeleted: DangerRule = {
  name: "data-holder-deleted",
  danger: "DATA-LOSS",
  tells:
    "A custom resource is deleted that stands for a database, a store, a bucket, a cloud resource or for backups, and no policy of its own saves that",
  of: ["deleted"],
  find: (change, context) => {
    const { before } = change;
    const holder = before && holderOf(before);
    if (before === undefined || holder === undefined) return [];
    const loss = lossOf(change, context);
    if (loss === undefined) return [];
    const what = `${describeIdentity(change.identity)} is ${describeWay(loss)}`;
    const saved = holder.savedBy?.(record(before.object), context.before);
    if (saved !== undefined) return [{ danger: "CONFIG", message: `${what}; what it stands for stays (${saved})` }];
    return [
      {
        message: `${what}, and with it ${holder.loses}`,
        remedy: "back up what it holds, or keep it with `argocd.argoproj.io/sync-options: Prune=false,Delete=false`",
      },
    ];
  },
};
