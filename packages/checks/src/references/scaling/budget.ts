import { perTree } from "../../tree/per-tree.ts";
import type { PodSource } from "../../tree/pods.ts";
import { at } from "../../tree/read.ts";
import { selectedPods } from "../../tree/selected.ts";
import { selectorOf } from "../../tree/selector.ts";
import { namespaceOf, type Placed } from "../../tree/tree.ts";

export interface Budget {
  readonly placed: Placed;
  readonly pods: readonly PodSource[];
}

/** Every PodDisruptionBudget and the pods of the tree that it selects; one without a selector selects none. */
export const budgetsOf = perTree((tree): readonly Budget[] =>
  tree.ofKind("policy", "PodDisruptionBudget").map((placed) => {
    const { selector } = at(placed.object, "spec");
    return { placed, pods: selector === undefined ? [] : selectedPods(tree, namespaceOf(placed.object), selectorOf(selector)) };
  }),
);
