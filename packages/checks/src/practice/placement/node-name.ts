import type { ObjectRule } from "../../rule/object-rule.ts";

export const nodeName: ObjectRule = {
  name: "node-name",
  family: "practice",
  severity: "warning",
  holds: "No pod is tied to one node by its name",
  on: {
    "core.v1.PodSpec": ({ nodeName: name }, report) => {
      if (typeof name === "string" && name !== "")
        report(["nodeName"], `runs on '${name}' whether there is room or not, and nowhere without it`, "choose nodes by their labels");
    },
  },
};
