import type { ObjectRule } from "../../rule/object-rule.ts";

export const ephemeralContainers: ObjectRule = {
  name: "ephemeral-containers",
  family: "api",
  severity: "error",
  holds: "No pod begins with ephemeral containers: they are added to one that runs",
  on: {
    "core.v1.PodSpec": ({ ephemeralContainers: list }, report) => {
      if (list !== undefined && list.length > 0)
        report(["ephemeralContainers"], "a pod cannot begin with ephemeral containers", "kubectl debug adds them to a pod that runs");
    },
  },
};
