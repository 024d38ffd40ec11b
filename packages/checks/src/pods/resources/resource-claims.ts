import type { ObjectRule, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { containerLists } from "../container-lists.ts";
import { firstWith, nameOf } from "../first-with.ts";

export const resourceClaims: ObjectRule = {
  name: "resource-claims",
  family: "api",
  severity: "error",
  holds: "A container uses claims that its pod names",
  on: {
    "core.v1.PodSpec": (pod, report, about) => {
      for (const list of containerLists) {
        const containers = pod[list] as readonly Value[] | undefined;
        if (containers === undefined) continue;
        for (let i = 0; i < containers.length; i++) {
          const claims = containers[i]?.resources?.claims as readonly Value[] | undefined;
          if (claims === undefined || !since(34, about)) continue;
          const named = (pod.resourceClaims ?? []) as readonly Value[];
          for (const [j, { name }] of claims.entries())
            if (name === undefined) report([list, i, "resources", "claims", j], "'name' is missing");
            else if (name === "" || firstWith(named, nameOf, name) < 0)
              report([list, i, "resources", "claims", j, "name"], `the pod has no claim '${name}'`, "add it to the pod's resourceClaims");
        }
      }
    },
  },
};
