import { kindDefined } from "../../deletion/definitions.ts";
import { describeWay } from "../../deletion/describe-departure.ts";
import type { DangerRule } from "../danger-rule.ts";
import { counted, tally } from "./counted.ts";
import { lossOf } from "./loss-of.ts";

export const crdDeleted: DangerRule = {
  name: "crd-deleted",
  danger: "DATA-LOSS",
  tells: "A CRD is deleted, and with it every object of its kind in the cluster, those of other apps included",
  kinds: ["apiextensions.k8s.io CustomResourceDefinition"],
  of: ["deleted"],
  find: (change, context) => {
    const loss = lossOf(change, context);
    if (loss === undefined || change.before === undefined) return [];
    const kind = kindDefined(change.before);
    const objects = context.before.kinds.get(kind) ?? [];
    const where = tally(objects.map(({ object }) => `in ${object.metadata.namespace ?? "the cluster"}`));
    const seen = objects.length === 0 ? "none of them is in the tree" : `${counted(objects.length, "object")} of the tree (${where})`;
    return [
      {
        message: `CRD ${change.identity.name} is ${describeWay(loss)}, and with it every ${kind.slice(kind.indexOf(" ") + 1)} of the cluster: ${seen}`,
        remedy:
          "keep it with `argocd.argoproj.io/sync-options: Prune=false,Delete=false` until no object of its kind is left; `helm.sh/resource-policy: keep` does not save it from pruning",
      },
    ];
  },
};
