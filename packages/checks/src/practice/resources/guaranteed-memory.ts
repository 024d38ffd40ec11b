import { parseQuantity } from "../../quantity/quantity.ts";
import type { ObjectRule } from "../../rule/object-rule.ts";
import { eachLongLived } from "./long-lived.ts";

export const guaranteedMemory: ObjectRule = {
  name: "guaranteed-memory",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "A container requests as much memory as it may use",
  on: {
    "core.v1.PodSpec": (pod, report) =>
      eachLongLived(pod, ({ name, resources }, path) => {
        const [request, limit] = [resources?.requests?.memory, resources?.limits?.memory];
        if (request === undefined || limit === undefined || parseQuantity(request)?.nano === parseQuantity(limit)?.nano) return;
        const message = `container '${name}' may use ${limit} of memory and requests ${request}: on a full node it is killed for the rest`;
        report([...path, "resources"], message, "request as much as the limit");
      }),
  },
};
