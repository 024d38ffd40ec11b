import type { Placed } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { bindingWeakened, constraintWeakened, kyvernoWeakened, policyWeakened } from "./admission/policy-weakened.ts";
import { staysWithout } from "./stays.ts";

type Weakened = (before: Placed, after: Placed) => readonly string[];

const policies: Readonly<Record<string, Weakened>> = {
  "admissionregistration.k8s.io ValidatingAdmissionPolicy": policyWeakened,
  "admissionregistration.k8s.io ValidatingAdmissionPolicyBinding": bindingWeakened,
  "kyverno.io ClusterPolicy": kyvernoWeakened,
  "kyverno.io Policy": kyvernoWeakened,
  "policies.kyverno.io ValidatingPolicy": (before, after) => [...policyWeakened(before, after), ...bindingWeakened(before, after)],
  "policies.kyverno.io ImageValidatingPolicy": (before, after) => [...policyWeakened(before, after), ...bindingWeakened(before, after)],
};

const weakenedBy = (kind: string): Weakened | undefined =>
  kind.startsWith("constraints.gatekeeper.sh ") ? constraintWeakened : Object.hasOwn(policies, kind) ? policies[kind] : undefined;

export const admissionWeakened: DangerRule = {
  name: "admission-weakened",
  danger: "SECURITY",
  tells: "An admission policy holds back less than before: it goes, no longer denies, or is asked about less",
  of: ["changed", "deleted"],
  find: ({ kind, before, after, identity, fields }, context) => {
    const weakened = weakenedBy(kind);
    if (weakened === undefined || before === undefined) return [];
    const remedy = "keep Deny, and leave out by name what must pass";
    if (after === undefined)
      return staysWithout(context.after, before)
        ? [{ message: `${describeIdentity(identity)} goes, and refuses nothing any more`, remedy }]
        : [];
    const found = weakened(before, after);
    if (found.length === 0) return [];
    return [{ message: `${describeIdentity(identity)} ${found.join(", and ")}`, remedy, fields: changesWithin(fields, "spec") }];
  },
};
