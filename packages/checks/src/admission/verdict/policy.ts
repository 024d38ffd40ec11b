import type { Value } from "../../rule/object-rule.ts";
import { perTree } from "../../tree/per-tree.ts";
import { at, records, text, texts } from "../../tree/read.ts";
import type { Placed, Tree } from "../../tree/tree.ts";

/** A ValidatingAdmissionPolicy with a binding by which it denies. */
export interface Bound {
  readonly policy: Placed;
  readonly binding: Placed;
  /** What each of the two is for; undefined: everything. */
  readonly matches: readonly Value[];
  readonly spec: Value;
  readonly paramRef: Value | undefined;
  /** Whether what cannot be evaluated is denied. */
  readonly failsClosed: boolean;
}

const group = "admissionregistration.k8s.io";

/** The policies of a tree that deny, each with each of its bindings. What only warns or audits refuses nothing. */
export const boundPolicies = perTree((tree: Tree): readonly Bound[] =>
  tree.ofKind(group, "ValidatingAdmissionPolicyBinding").flatMap((binding) => {
    const of = at(binding.object, "spec");
    const policy = tree.find(group, "ValidatingAdmissionPolicy", "default", text(of.policyName) ?? "");
    if (policy === undefined || !texts(of.validationActions).includes("Deny")) return [];
    const spec = at(policy.object, "spec");
    const { paramRef } = of;
    return [
      {
        policy,
        binding,
        matches: [at(policy.object, "spec", "matchConstraints"), at(binding.object, "spec", "matchResources")],
        spec,
        paramRef: typeof paramRef === "object" && paramRef !== null ? paramRef : undefined,
        failsClosed: spec.failurePolicy !== "Ignore",
      },
    ];
  }),
);

/** The list of a field. */
export const listed = (value: Value, field: string): readonly Value[] => records(value[field]);
