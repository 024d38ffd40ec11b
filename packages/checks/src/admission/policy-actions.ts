import type { ObjectRule } from "../rule/object-rule.ts";

export const policyActions: ObjectRule = {
  name: "policy-actions",
  family: "api",
  severity: "error",
  holds: "A ValidatingAdmissionPolicy is bound to deny or to warn, not both",
  on: {
    "admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec": ({ validationActions: actions }, report) => {
      if (actions?.includes("Deny") && actions.includes("Warn"))
        report(["validationActions"], "Deny and Warn exclude each other", "keep one");
    },
  },
};
