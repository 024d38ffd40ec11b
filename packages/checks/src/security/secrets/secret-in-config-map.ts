import type { ObjectRule } from "../../rule/object-rule.ts";
import { isPlainSecretValue } from "./is-plain-secret-value.ts";
import { passwordLines } from "./password-lines.ts";
import { secretIn } from "./secret-in.ts";
import { isSecretName } from "./secret-name.ts";

const remedy = "move it to a Secret that an ExternalSecret or a SealedSecret makes";

export const secretInConfigMap: ObjectRule = {
  name: "secret-in-config-map",
  family: "security",
  severity: "warning",
  holds: "A ConfigMap holds no password or key",
  on: {
    "core.v1.ConfigMap": ({ data }, report) => {
      for (const key in data) {
        const text: string = data[key];
        if (text === "" || secretIn(text) !== undefined) continue;
        if (isSecretName(key)) {
          if (!text.includes("\n") && isPlainSecretValue(text)) report(["data", key], `'${key}' is called like a secret`, remedy);
        } else for (const name of passwordLines(text)) report(["data", key], `'${name}' is set in plain text`, remedy);
      }
    },
  },
};
