import type { ObjectRule } from "../../rule/object-rule.ts";
import { isPlainSecretValue } from "./is-plain-secret-value.ts";
import { secretIn } from "./secret-in.ts";
import { isSecretName } from "./secret-name.ts";

export const secretInEnvironment: ObjectRule = {
  name: "secret-in-environment",
  family: "security",
  severity: "warning",
  holds: "A variable that is called like a secret takes its value from one",
  on: {
    "core.v1.EnvVar": ({ name, value }, report) => {
      if (value === undefined || value === "" || !isSecretName(name) || !isPlainSecretValue(value) || secretIn(value) !== undefined) return;
      report(
        ["value"],
        `'${name}' is called like a secret, and its value is written here`,
        "take it from a Secret: valueFrom.secretKeyRef, or a file",
      );
    },
  },
};
