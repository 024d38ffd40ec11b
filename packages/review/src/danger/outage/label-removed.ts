import { type Budget, budgetsOf, type Placed, perTree, type Tree } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { identityKey, identityOfObject } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { listNames, servedBy } from "../served-by.ts";

const budgetsFor = perTree((tree: Tree): ReadonlyMap<Placed, readonly Budget[]> => {
  const found = new Map<Placed, Budget[]>();
  for (const budget of budgetsOf(tree)) for (const { placed } of budget.pods) found.set(placed, [...(found.get(placed) ?? []), budget]);
  return found;
});

/** Those that have the pods no more, and are the same as before. */
const lost = (was: readonly Placed[], is: readonly Placed[]): readonly Placed[] => {
  const still = new Set(is);
  return was.filter((each) => !still.has(each));
};

export const labelRemoved: DangerRule = {
  name: "label-removed",
  danger: "OUTAGE",
  tells: "The labels of pods change, and a Service or a disruption budget does not select them any more",
  kinds: ["apps DaemonSet", "apps Deployment", "apps StatefulSet", "argoproj.io Rollout"],
  find: (change, { before, after, changes }) => {
    const fields = changesWithin(change.fields, "spec.template.metadata.labels");
    if (fields.length === 0 || change.before === undefined || change.after === undefined) return [];
    // One that changes too is told there.
    const isSame = ({ object }: Placed): boolean => !changes.has(identityKey(identityOfObject(object)));
    const services = lost(servedBy(before).get(change.before) ?? [], servedBy(after).get(change.after) ?? []).filter(isSame);
    const budgetsBefore = (budgetsFor(before).get(change.before) ?? []).map(({ placed }) => placed);
    const budgetsAfter = (budgetsFor(after).get(change.after) ?? []).map(({ placed }) => placed);
    const budgets = lost(budgetsBefore, budgetsAfter).filter(isSame);
    if (services.length === 0 && budgets.length === 0) return [];
    const names = [...services, ...budgets].map(({ object }) => `${object.kind} ${object.metadata.name}`);
    return [
      {
        message: `New pods are selected no more by ${listNames(names)}${services.length > 0 ? ", and get none of its traffic" : ""}`,
        remedy: "keep the label until nothing selects by it",
        fields,
        ...(services.length === 0 && { danger: "CONFIG" as const }),
      },
    ];
  },
};
