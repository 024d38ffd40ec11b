import type { Tree } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { DangerRule, Found } from "../danger-rule.ts";
import { dangersIn } from "./rights/dangerous-rights.ts";
import { describeRights } from "./rights/describe-rights.ts";
import { aggregatedTo, effectiveRules } from "./rights/effective-rules.ts";
import { newRights, type Right, rightsOf } from "./rights/right.ts";

const remedy = "leave out what is not needed, or name the objects in resourceNames";

const gained = ({ before, after }: ObjectChange, was: Tree, is: Tree): readonly Right[] =>
  before === undefined || after === undefined ? [] : newRights(rightsOf(effectiveRules(was, before)), rightsOf(effectiveRules(is, after)));

/** What comes to the roles of Kubernetes that a role newly becomes part of. */
const aggregated = (change: ObjectChange, is: Tree): readonly Found[] => {
  const { before, after, fields } = change;
  const had = new Set(aggregatedTo(before));
  const gets = aggregatedTo(after).filter((role) => !had.has(role));
  if (after === undefined || gets.length === 0) return [];
  const rights = describeRights(rightsOf(effectiveRules(is, after)));
  const whom = gets.map((role) => `'${role}'`).join(" and ");
  const told = fields.filter(({ path }) => path.some(({ name }) => name.includes("/aggregate-to-")));
  return [{ message: `Whoever has the ClusterRole ${whom} may newly ${rights}`, remedy: "leave the label out", fields: told }];
};

export const roleWidened: DangerRule = {
  name: "role-widened",
  danger: "SECURITY",
  tells: "A role gets rights that it did not have, wildcards and aggregation understood",
  kinds: ["rbac.authorization.k8s.io ClusterRole", "rbac.authorization.k8s.io Role"],
  find: (change, { before, after }) => {
    const rights = gained(change, before, after);
    const toOthers = aggregated(change, after);
    if (rights.length === 0) return toOthers;
    const dangers = dangersIn(rights);
    const means = dangers.length === 0 ? "" : `, and so ${dangers.join(", ")}`;
    const fields = [...changesWithin(change.fields, "rules"), ...changesWithin(change.fields, "aggregationRule")];
    const message = `Whoever has ${describeIdentity(change.identity)} may newly ${describeRights(rights)}${means}`;
    return [{ message, remedy, fields }, ...toOthers];
  },
};
