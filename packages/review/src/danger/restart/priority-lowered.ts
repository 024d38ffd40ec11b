import { perTree, podsIn, type Tree, text, type Value } from "@ashlar/checks/tree";
import { changesAt } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { workloadKinds } from "../workload-kinds.ts";

/** What every cluster has (Kubernetes 1.36, pkg/apis/scheduling/types.go). */
const own: Readonly<Record<string, number>> = { "system-cluster-critical": 2_000_000_000, "system-node-critical": 2_000_001_000 };

/** The value that each PriorityClass of a tree gives; of the empty name that of pods which name none. */
const values = perTree((tree: Tree): ReadonlyMap<string, number> => {
  const classes = tree.ofKind("scheduling.k8s.io", "PriorityClass").map(({ object }): Value => ({ ...object }));
  const found = classes.flatMap((each): readonly (readonly [string, number])[] => {
    const { value = 0, globalDefault, metadata } = each;
    const name = text((metadata as Value).name);
    if (typeof value !== "number" || name === undefined) return [];
    return globalDefault === true ? [[name, value] as const, ["", value] as const] : [[name, value] as const];
  });
  return new Map([["", 0] as const, ...Object.entries(own), ...found]);
});

export const priorityLowered: DangerRule = {
  name: "priority-lowered",
  danger: "RESTART",
  tells: "Pods get a lower priority: where nodes are full, others take their place",
  kinds: workloadKinds,
  find: (change, { before, after }) => {
    const [was, is] = [
      text((change.before && podsIn(change.before, before)?.spec)?.priorityClassName) ?? "",
      text((change.after && podsIn(change.after, after)?.spec)?.priorityClassName) ?? "",
    ];
    const [old, next] = [values(before).get(was), values(after).get(is)];
    if (was === is || old === undefined || next === undefined || next >= old) return [];
    const described = (name: string, value: number): string => (name === "" ? `${value}` : `${value} ('${name}')`);
    return [
      {
        message: `Their priority falls from ${described(was, old)} to ${described(is, next)}: where nodes are full, pods with more take their place`,
        remedy: "see that the nodes have room for them, or keep the class",
        fields: changesAt(change.fields, "spec.template.spec.priorityClassName"),
      },
    ];
  },
};
