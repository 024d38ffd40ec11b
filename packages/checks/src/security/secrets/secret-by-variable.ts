import type { ObjectRule } from "../../rule/object-rule.ts";

const remedy = "mount the Secret as files: those are not inherited by every child, nor printed with the environment, and they are renewed";

export const secretByVariable: ObjectRule = {
  name: "secret-by-variable",
  family: "security",
  severity: "warning",
  default: "off",
  holds: "Secrets are mounted as files",
  on: {
    "core.v1.EnvVar": ({ name, valueFrom }, report) => {
      if (valueFrom?.secretKeyRef !== undefined) report(["valueFrom"], `'${name}' puts a secret into the environment`, remedy);
    },
    "core.v1.EnvFromSource": ({ secretRef }, report) => {
      if (secretRef !== undefined) report(["secretRef"], `puts all of Secret '${secretRef.name}' into the environment`, remedy);
    },
  },
};
