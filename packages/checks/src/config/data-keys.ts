import { configKey } from "../names/config-key.ts";
import type { ObjectRule, Report, Value } from "../rule/object-rule.ts";

const judge = (field: string, values: Value | undefined, report: Report): void => {
  for (const key in values) {
    const why = configKey(key);
    if (why !== undefined) report([field, key], `"${key}" ${why}`);
  }
};

export const dataKeys: ObjectRule = {
  name: "data-keys",
  family: "api",
  severity: "error",
  holds: "A key of a ConfigMap or Secret can be a file's name, and is used once",
  on: {
    "core.v1.ConfigMap": ({ data, binaryData }, report) => {
      judge("data", data, report);
      judge("binaryData", binaryData, report);
      if (data !== undefined && binaryData !== undefined)
        for (const key in binaryData)
          if (data[key] !== undefined) report(["binaryData", key], `"${key}" is in 'data' too`, "rename one of them");
    },
    "core.v1.Secret": ({ data, stringData }, report) => {
      judge("data", data, report);
      judge("stringData", stringData, report);
    },
  },
};
