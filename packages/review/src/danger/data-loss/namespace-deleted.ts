import { type Placed, perTree, type Tree } from "@ashlar/checks/tree";
import { describeWay } from "../../deletion/describe-departure.ts";
import type { DangerRule } from "../danger-rule.ts";
import { counted, tally } from "./counted.ts";
import { lossOf } from "./loss-of.ts";

const byNamespace = perTree(
  (tree: Tree): ReadonlyMap<string | undefined, readonly Placed[]> => Map.groupBy(tree.objects, ({ object }) => object.metadata.namespace),
);

export const namespaceDeleted: DangerRule = {
  name: "namespace-deleted",
  danger: "DATA-LOSS",
  tells: "A Namespace is deleted, and with it all that lives in it, volume claims and Secrets of others included",
  kinds: [" Namespace"],
  of: ["deleted"],
  find: (change, context) => {
    const loss = lossOf(change, context);
    if (loss === undefined) return [];
    const { name } = change.identity;
    const inside = byNamespace(context.before).get(name) ?? [];
    const seen =
      inside.length === 0
        ? ""
        : `: ${counted(inside.length, "object")} of the tree (${tally(inside.map(({ object }) => object.kind))}), and what others made there`;
    const renamed = change.renamedTo === undefined ? "" : `; ${change.renamedTo.name} starts empty, for Kubernetes knows no rename`;
    return [
      {
        message: `Namespace ${name} is ${describeWay(loss)}, and with it goes all that lives in it${seen}${renamed}`,
        remedy:
          "annotate it with `argocd.argoproj.io/sync-options: Prune=false,Delete=false` in a commit before, and delete it by hand when it is empty",
      },
    ];
  },
};
