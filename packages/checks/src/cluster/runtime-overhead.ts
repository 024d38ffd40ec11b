import { containerResourceName } from "../pods/resources/container-resource-name.ts";
import { wrongAmount } from "../pods/resources/resource-amount.ts";
import { hugePages } from "../pods/resources/resource-lists.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

export const runtimeOverhead: ObjectRule = {
  name: "runtime-overhead",
  family: "api",
  severity: "error",
  holds: "The overhead of a RuntimeClass is an amount of resources that containers have",
  on: {
    "node.v1.Overhead": ({ podFixed }, report) => {
      if (podFixed === undefined) return;
      for (const name in podFixed) {
        const why = containerResourceName(name);
        if (why !== undefined) report(["podFixed", name], `"${name}" ${why}`);
        const wrong = wrongAmount(name, podFixed[name]);
        if (wrong !== undefined) report(["podFixed", name], `${podFixed[name]} ${wrong}`);
      }
      if (podFixed.cpu === undefined && podFixed.memory === undefined && Object.keys(podFixed).some((name) => name.startsWith(hugePages)))
        report(["podFixed"], "there are huge pages, and neither cpu nor memory");
    },
  },
};
