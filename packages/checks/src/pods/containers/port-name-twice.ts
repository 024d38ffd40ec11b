import type { ObjectRule, Value } from "../../rule/object-rule.ts";

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
        if ((ports as readonly Value[]).findIndex((port) => port.name === name) < j)
          report(["ports", j, "name"], `there is a second port ${name}`, "rename one of the two");
      }
    },
  },
};
