import type { ObjectRule } from "../../rule/object-rule.ts";
import { firstWith, nameOf } from "../first-with.ts";

export const portNameTwice: ObjectRule = {
  name: "port-name-twice",
  family: "api",
  severity: "error",
  holds: "No two ports of a container have one name",
  on: {
    "core.v1.Container": ({ ports }, report) => {
      if (ports === undefined || ports.length < 2) return;
      for (let j = 1; j < ports.length; j++) {
        const name: string | undefined = ports[j].name;
        if (name === undefined || name === "") continue;
        if (firstWith(ports, nameOf, name) < j) report(["ports", j, "name"], `there is a second port ${name}`, "rename one of the two");
      }
    },
  },
};
