import { type Placed, record } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { formerOf } from "./former.ts";
import { widerRules } from "./mesh/wider-rules.ts";
import { staysWithout } from "./stays.ts";

const cilium = { allows: ["ingress", "egress"], denies: ["ingressDeny", "egressDeny"] };
const calico = { allows: ["ingress", "egress"], denies: ["ingress", "egress"], action: true };

/** Policies of network plugins, and where they allow and deny (Cilium 1.19, Calico 3.31, GKE). */
const fields: Readonly<
  Record<string, { readonly allows: readonly string[]; readonly denies: readonly string[]; readonly action?: true | boolean }>
> = {
  "cilium.io CiliumNetworkPolicy": cilium,
  "cilium.io CiliumClusterwideNetworkPolicy": cilium,
  "crd.projectcalico.org NetworkPolicy": calico,
  "crd.projectcalico.org GlobalNetworkPolicy": calico,
  "projectcalico.org NetworkPolicy": calico,
  "projectcalico.org GlobalNetworkPolicy": calico,
  "networking.gke.io FQDNNetworkPolicy": { allows: ["egress"], denies: [] },
  "policy.networking.k8s.io AdminNetworkPolicy": calico,
  "policy.networking.k8s.io BaselineAdminNetworkPolicy": calico,
};

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isDenial = (rule: unknown): boolean => record(rule).action === "Deny";

/** What a policy newly allows, or no longer denies; a rule that only asks for more is neither. */
const widened = (kind: string, before: Placed, after: Placed): readonly string[] => {
  const { allows, denies, action } = fields[kind] ?? { allows: [], denies: [] };
  const [was, is] = [record(before.object.spec), record(after.object.spec)];
  const rules = (spec: unknown, field: string, denied: boolean): readonly unknown[] =>
    listed(record(spec)[field]).filter((rule) => action === undefined || isDenial(rule) === denied);
  return [
    ...allows.flatMap((field) =>
      widerRules(rules(was, field, false), rules(is, field, false)).length > 0 ? [`allows more by its ${field} rules`] : [],
    ),
    ...denies.flatMap((field) =>
      widerRules(rules(is, field, true), rules(was, field, true)).length > 0 ? [`denies less by its ${field} rules`] : [],
    ),
  ];
};

export const providerPolicyWidened: DangerRule = {
  name: "provider-policy-widened",
  danger: "SECURITY",
  tells: "A network policy of a plugin (Cilium, Calico, GKE) goes, allows more or denies less",
  kinds: Object.keys(fields),
  of: ["created", "changed", "deleted"],
  find: (change, context) => {
    const { kind, after, identity, fields: changed, renamedTo } = change;
    const before = formerOf(change, context);
    if (before === undefined) return [];
    const name = describeIdentity(identity);
    const remedy = "name the peers and ports that need it";
    if (after === undefined)
      return renamedTo === undefined && staysWithout(context.after, before)
        ? [{ message: `${name} goes: what it closed may be open to everyone`, remedy }]
        : [];
    const found = widened(kind, before, after);
    return found.length === 0 ? [] : [{ message: `${name} ${found.join(", and ")}`, remedy, fields: changesWithin(changed, "spec") }];
  },
};
