import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { holdersOf } from "./bindings/grants.ts";
import { describeSubject } from "./bindings/subject.ts";
import { formerOf } from "./former.ts";
import { dangersIn } from "./rights/dangerous-rights.ts";
import { aggregatedTo, effectiveRules } from "./rights/effective-rules.ts";
import { newRights, rightsOf } from "./rights/right.ts";

export const dangerousRoleAdded: DangerRule = {
  name: "dangerous-role-added",
  danger: "SECURITY",
  tells: "A new role has rights that show secrets or with which one gets more rights",
  kinds: ["rbac.authorization.k8s.io ClusterRole", "rbac.authorization.k8s.io Role"],
  of: ["created"],
  find: (change, context) => {
    const { after, identity } = change;
    if (after === undefined) return [];
    const former = formerOf(change, context);
    const had = former === undefined ? [] : rightsOf(effectiveRules(context.before, former));
    const dangers = dangersIn(newRights(had, rightsOf(effectiveRules(context.after, after))));
    if (dangers.length === 0) return [];
    const holders = holdersOf(context.after, after).map(
      ({ subject, scope }) => `${describeSubject(subject)} ${scope === "" ? "everywhere" : `in namespace ${scope}`}`,
    );
    const also = aggregatedTo(after).map((role) => `whoever has ClusterRole ${role}`);
    const whom = [...holders, ...also].join(", ");
    const message = `Whoever has ${describeIdentity(identity)} may ${dangers.join(", ")}${whom === "" ? "" : `: ${whom}`}`;
    return [{ message, remedy: "leave those rights out, or name the objects in resourceNames" }];
  },
};
