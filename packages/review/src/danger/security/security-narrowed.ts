import { describeIdentity } from "../../diff/identity.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import { rankOf } from "../danger.ts";
import type { DangerRule } from "../danger-rule.ts";
import { bindingKinds } from "./bindings/grants.ts";
import { narrowings } from "./narrowing/narrowings.ts";
import { reversed, reversedContext } from "./narrowing/reversed.ts";

/** What goes narrows as a rule only itself: but who had a role by it has it no more. */
const gone: ReadonlySet<string> = new Set([
  ...bindingKinds,
  "rbac.authorization.k8s.io ClusterRole",
  "rbac.authorization.k8s.io Role",
  " Secret",
]);

const looksAt = ({ kinds, of = ["changed"] }: DangerRule, kind: string, verdict: ObjectChange["verdict"]): boolean =>
  of.includes(verdict) && (kinds === undefined || kinds.includes(kind));

export const securityNarrowed: DangerRule = {
  name: "security-narrowed",
  danger: "CONFIG",
  tells: "Privileges, exposure or isolation get narrower: the opposite of what the rules of the class SECURITY tell",
  of: ["created", "changed", "deleted"],
  find: (change, context) => {
    const { kind, verdict } = change;
    if (verdict === "deleted" ? !gone.has(kind) : verdict === "changed" && change.fields.length === 0) return [];
    const turned = reversed(change);
    const asked = narrowings.filter(([rule]) => looksAt(rule, kind, turned.change.verdict));
    if (asked.length === 0) return [];
    const around = reversedContext(context);
    const found = asked.flatMap(([rule, what]) =>
      rule
        .find(turned.change, around)
        .flatMap(({ fields = [], danger = rule.danger }) => (rankOf(danger) <= rankOf("SECURITY") ? [{ what, fields }] : [])),
    );
    if (found.length === 0) return [];
    const fields = new Set(found.flatMap((each) => each.fields.flatMap((field) => turned.real.get(field) ?? [])));
    return [
      {
        message: `${describeIdentity(change.identity)} narrows: ${[...new Set(found.map(({ what }) => what))].join(", ")}`,
        fields: [...fields],
      },
    ];
  },
};
