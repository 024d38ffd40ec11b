import { type Budget, budgetsOf, letsGo, mostPods, type Placed, perTree, type Tree } from "@ashlar/checks/tree";
import { changesAt } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { Context, DangerRule, Found } from "../danger-rule.ts";

/** Budgets that let no pod go, by themselves and by the workloads whose pods they keep. */
const deadlocks = perTree((tree: Tree) => {
  const found = new Map<Placed, Budget & { readonly count: number }>();
  const ofWorkload = new Map<Placed, Placed>();
  for (const budget of budgetsOf(tree)) {
    const count = mostPods(tree, budget.pods);
    if (!(count > 0) || (letsGo(budget, count) ?? 1) > 0) continue;
    found.set(budget.placed, { ...budget, count });
    for (const { placed } of budget.pods) ofWorkload.set(placed, budget.placed);
  }
  return { found, ofWorkload };
});

const isBlockedBefore = ({ before }: Context, { object: { metadata } }: Placed): boolean => {
  const was = before.find("policy", "PodDisruptionBudget", metadata.namespace ?? "default", metadata.name);
  return was !== undefined && deadlocks(before).found.has(was);
};

/** Where a change says how many pods there are, or which may go. */
const fieldsOf = ({ fields }: ObjectChange): Required<Pick<Found, "fields">> => ({
  fields: ["spec.minAvailable", "spec.maxUnavailable", "spec.selector", "spec.replicas", "spec.maxReplicas"].flatMap((field) =>
    changesAt(fields, field),
  ),
});

export const budgetDeadlock: DangerRule = {
  name: "budget-deadlock",
  danger: "OUTAGE",
  tells: "From now on a disruption budget lets no pod go, so that no node which runs one can be drained",
  kinds: ["apps Deployment", "apps StatefulSet", "policy PodDisruptionBudget"],
  of: ["created", "changed"],
  find: (change, context) => {
    if (change.after === undefined) return [];
    const { found, ofWorkload } = deadlocks(context.after);
    const isBudget = change.identity.kind === "PodDisruptionBudget";
    const placed = isBudget ? change.after : ofWorkload.get(change.after);
    const budget = placed && found.get(placed);
    if (placed === undefined || budget === undefined || isBlockedBefore(context, placed)) return [];
    const about = fieldsOf(change);
    // Where the budget itself changes, it is told there.
    if (!isBudget && (about.fields.length === 0 || budgetChanges(context, placed))) return [];
    const pods = budget.count === 1 ? "its only pod" : `any of its ${budget.count} pods`;
    const who = isBudget ? "It does" : `PodDisruptionBudget '${placed.object.metadata.name}' does`;
    return [
      {
        message: `${who} not let ${pods} go: no node that runs one can be drained, and upgrades of nodes hang`,
        remedy: "let one pod go (`maxUnavailable: 1`), or run one more than must be there",
        ...about,
      },
    ];
  },
};

const budgetChanges = ({ before }: Context, placed: Placed): boolean => {
  const { namespace = "default", name } = placed.object.metadata;
  return before.find("policy", "PodDisruptionBudget", namespace, name) !== placed;
};
