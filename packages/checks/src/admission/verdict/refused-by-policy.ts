import type { TreeRule } from "../../rule/tree-rule.ts";
import { boundPolicies } from "./policy.ts";
import { admissionOf } from "./policy-verdict.ts";

export const refusedByPolicy: TreeRule = {
  name: "refused-by-policy",
  family: "security",
  severity: "error",
  holds: "No ValidatingAdmissionPolicy of its cluster refuses an object",
  check: (tree, report) => {
    if (boundPolicies(tree).length === 0) return;
    for (const placed of tree.objects) {
      const { object } = placed;
      const [made] = admissionOf(tree, { operation: "CREATE", object }).refusals;
      const refusal = made ?? admissionOf(tree, { operation: "UPDATE", object, old: object }).refusals[0];
      if (refusal === undefined) continue;
      const how = made === undefined ? "changed" : "made";
      report(placed, [], `it cannot be ${how}: ${refusal.answer}`, "keep to the policy, or leave the object out of what the policy is for");
    }
  },
};
