import type { ObjectRule } from "../../rule/object-rule.ts";

export const defaultNamespace: ObjectRule = {
  name: "default-namespace",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "No object lives in the namespace 'default'",
  on: {
    "meta.v1.ObjectMeta": ({ namespace }, report) => {
      if (namespace === "default")
        report(["namespace"], "lives among whatever nobody gave a namespace", "give the app a namespace of its own");
    },
  },
};
