import { type Budget, budgetsOf, letsGo, mostPods, namespaceOf, type Placed, podsIn, type Tree } from "@ashlar/checks/tree";
import { groupOf } from "@ashlar/model";
import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { describeServices, servedBy } from "../served-by.ts";

const budgetOf = (tree: Tree, placed: Placed | undefined): Budget | undefined => budgetsOf(tree).find((each) => each.placed === placed);

const sameIn = (tree: Tree, { object }: Placed): Placed | undefined =>
  tree.find(groupOf(object.apiVersion), object.kind, namespaceOf(object), object.metadata.name);

/** The pods of a budget that goes which are still there, and which no other budget keeps. */
const leftAlone = (after: Tree, { pods }: Budget): Budget["pods"] => {
  const kept = new Set(budgetsOf(after).flatMap((each) => each.pods.map(({ placed }) => placed)));
  return pods.flatMap(({ placed }) => {
    const is = sameIn(after, placed);
    return is === undefined || kept.has(is) ? [] : (podsIn(is, after) ?? []);
  });
};

export const budgetLoosened: DangerRule = {
  name: "budget-loosened",
  danger: "OUTAGE",
  tells:
    "A disruption budget lets more pods go at a time, or goes itself while its pods stay: a drained node may take all behind a Service",
  kinds: ["policy PodDisruptionBudget"],
  of: ["changed", "deleted"],
  find: (change, { before, after }) => {
    const was = budgetOf(before, change.before);
    if (was === undefined) return [];
    const is = budgetOf(after, change.after);
    const pods = is?.pods ?? leftAlone(after, was);
    const count = mostPods(after, pods);
    const [could, may] = [letsGo(was, count), is === undefined ? count : letsGo(is, count)];
    if (could === undefined || may === undefined || !(count > 1) || may <= could) return [];
    const services = pods.flatMap(({ placed }) => servedBy(after).get(placed) ?? []);
    const isAll = may >= count && services.length > 0;
    const how = may >= count ? `all ${count}` : `${may} of ${count}`;
    const who = isAll ? ` behind ${describeServices([...new Set(services)])}` : "";
    return [
      {
        message: `Draining nodes may take away ${how} pods${who} at a time, ${could < 1 ? "none" : could} before`,
        remedy: "let one pod go at a time (`maxUnavailable: 1`)",
        fields: changesWithin(change.fields, "spec"),
        ...(!isAll && { danger: "CONFIG" }),
      },
    ];
  },
};
