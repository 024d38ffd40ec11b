import type { ObjectRule } from "../../rule/object-rule.ts";
import { isPlainSecretValue } from "./is-plain-secret-value.ts";
import { secretIn } from "./secret-in.ts";
import { isPasswordName, isSecretName } from "./secret-name.ts";

/** `shop-ca`, `web-tls`: what is called a secret or a token is often the name of an object. */
const isObjectName = (value: string): boolean =>
  /^[a-z][a-z0-9]{0,15}(?:-[a-z0-9]{1,15})+$/.test(value) && value.replace(/\D/g, "").length < 4;

export const secretInEnvironment: ObjectRule = {
  name: "secret-in-environment",
  family: "security",
  severity: "warning",
  holds: "A variable that is called like a secret takes its value from one",
  on: {
    "core.v1.EnvVar": ({ name, value }, report) => {
      if (value === undefined || value === "" || !isSecretName(name) || !isPlainSecretValue(value)) return;
      if (secretIn(value) !== undefined || (!isPasswordName(name) && isObjectName(value))) return;
      report(
        ["value"],
        `'${name}' is called like a secret, and its value is written here`,
        "take it from a Secret: valueFrom.secretKeyRef, or a file",
      );
    },
  },
};
