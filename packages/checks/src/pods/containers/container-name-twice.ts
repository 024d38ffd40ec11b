import type { ObjectRule, Value } from "../../rule/object-rule.ts";
import { firstWith, nameOf } from "../first-with.ts";

export const containerNameTwice: ObjectRule = {
  name: "container-name-twice",
  family: "api",
  severity: "error",
  holds: "No init container has the name of a container",
  on: {
    "core.v1.PodSpec": ({ initContainers, containers = [] }, report) => {
      if (initContainers === undefined) return;
      for (const [i, { name }] of (initContainers as readonly Value[]).entries())
        if (name !== "" && name !== undefined && firstWith(containers, nameOf, name) >= 0)
          report(["initContainers", i, "name"], `there is a container ${name} too`, "give one of the two another name");
    },
  },
};
