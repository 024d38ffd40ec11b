import { labelValue } from "../../names/label-value.ts";
import { qualifiedName } from "../../names/qualified-name.ts";
import type { ObjectRule } from "../../rule/object-rule.ts";

export const nodeSelector: ObjectRule = {
  name: "node-selector",
  family: "api",
  severity: "error",
  holds: "A pod's nodeSelector has keys and values that labels can have",
  on: {
    "core.v1.PodSpec": ({ nodeSelector: selector }, report) => {
      for (const key in selector) {
        const why = qualifiedName(key);
        if (why !== undefined) report(["nodeSelector", key], `'${key}' ${why}`);
        const wrong = labelValue(selector[key]);
        if (wrong !== undefined) report(["nodeSelector", key], `'${selector[key]}' ${wrong}`);
      }
    },
  },
};
