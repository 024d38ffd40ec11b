import type { ObjectRule } from "../rule/object-rule.ts";

export const policyMessage: ObjectRule = {
  name: "policy-message",
  family: "api",
  severity: "error",
  holds: "A message of an admission policy is one line, and not blank",
  on: {
    "admissionregistration.v1.Validation": ({ message = "", messageExpression = "" }, report) => {
      const text = message.trim();
      if (message !== "" && text === "") report(["message"], "it is blank", "leave it out");
      if (/[\n\r]/.test(text)) report(["message"], "it has line breaks", "write one line");
      if (messageExpression !== "" && messageExpression.trim() === "") report(["messageExpression"], "it is blank", "leave it out");
    },
  },
};
