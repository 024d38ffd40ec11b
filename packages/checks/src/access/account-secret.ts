import type { ObjectRule, Value } from "../rule/object-rule.ts";

export const accountSecret: ObjectRule = {
  name: "account-secret",
  family: "api",
  severity: "error",
  holds: "The Secrets of a ServiceAccount are named: server-side apply tells them apart by their names",
  on: {
    "core.v1.ServiceAccount": ({ secrets }, report) => {
      if (secrets === undefined) return;
      for (const [i, secret] of (secrets as readonly Value[]).entries())
        if (secret.name === undefined) report(["secrets", i], "'name' is missing", "name the Secret");
    },
  },
};
