import type { TreeRule } from "../../rule/tree-rule.ts";
import { type PodSource, podsOf } from "../../tree/pods.ts";
import { at } from "../../tree/read.ts";
import { selectedPods } from "../../tree/selected.ts";
import { selectorOf } from "../../tree/selector.ts";
import { namespaceOf } from "../../tree/tree.ts";

export const noNetworkPolicy: TreeRule = {
  name: "no-network-policy",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "A NetworkPolicy says who may reach a pod",
  check: (tree, report) => {
    const covered = new Set<PodSource>();
    for (const { object } of tree.ofKind("networking.k8s.io", "NetworkPolicy"))
      for (const pod of selectedPods(tree, namespaceOf(object), selectorOf(at(object, "spec").podSelector))) covered.add(pod);
    for (const pod of podsOf(tree))
      if (pod.object.kind !== "PodTemplate" && !covered.has(pod))
        report(
          pod.placed,
          pod.path,
          "any pod of the cluster may reach it: no NetworkPolicy selects it",
          "add one with the peers that it has",
        );
  },
};
