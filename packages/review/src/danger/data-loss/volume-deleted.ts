import { at, record, text } from "@ashlar/checks/tree";
import { describeWay } from "../../deletion/describe-departure.ts";
import type { DangerRule } from "../danger-rule.ts";
import { lossOf } from "./loss-of.ts";

export const volumeDeleted: DangerRule = {
  name: "volume-deleted",
  danger: "DATA-LOSS",
  tells: "A PersistentVolume is deleted: its claim is lost, and with the policy Delete so is the disk",
  kinds: [" PersistentVolume"],
  of: ["deleted"],
  find: (change, context) => {
    const loss = lossOf(change, context);
    if (loss === undefined) return [];
    const spec = at(change.before?.object, "spec");
    const { namespace, name } = record(spec.claimRef);
    const claim =
      text(name) === undefined ? "the claim that is bound to it is lost" : `claim ${text(namespace) ?? "default"}/${text(name)} is lost`;
    const isRetained = (spec.persistentVolumeReclaimPolicy ?? "Retain") !== "Delete";
    return [
      {
        ...(isRetained && { danger: "OUTAGE" as const }),
        message: `PersistentVolume ${change.identity.name} is ${describeWay(loss)}: ${claim}, and ${isRetained ? "the disk stays without a name" : "the disk is deleted with it"}`,
        remedy: "keep it with `argocd.argoproj.io/sync-options: Prune=false,Delete=false` until nothing is bound to it",
      },
    ];
  },
};
