import type { ObjectRule } from "../../rule/object-rule.ts";

export const openFailurePolicy: ObjectRule = {
  name: "open-failure-policy",
  family: "security",
  severity: "warning",
  default: "off",
  holds: "What admission is to refuse is not let in when its webhook or expression fails",
  on: {
    "admissionregistration.v1.ValidatingWebhook": ({ name, failurePolicy }, report) => {
      if (failurePolicy === "Ignore")
        report(["failurePolicy"], `while '${name}' does not answer, everything is let in`, "use Fail, and leave out its own namespace");
    },
    "admissionregistration.v1.ValidatingAdmissionPolicySpec": ({ failurePolicy }, report) => {
      if (failurePolicy === "Ignore") report(["failurePolicy"], "what its expressions fail on is let in", "use Fail");
    },
  },
};
