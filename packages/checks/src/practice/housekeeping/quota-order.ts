import { parseQuantity } from "../../quantity/quantity.ts";
import type { ObjectRule } from "../../rule/object-rule.ts";

export const quotaOrder: ObjectRule = {
  name: "quota-order",
  family: "practice",
  severity: "warning",
  holds: "A quota allows no more requests than limits",
  on: {
    "core.v1.ResourceQuotaSpec": ({ hard }, report) => {
      for (const key in hard) {
        const resource = key.startsWith("requests.") ? key.slice(9) : key === "cpu" || key === "memory" ? key : undefined;
        if (resource === undefined) continue;
        const [request, limit] = [parseQuantity(hard[key]), parseQuantity(hard[`limits.${resource}`] ?? "")];
        if (request !== undefined && limit !== undefined && request.nano > limit.nano)
          report(
            ["hard", key],
            `${key} is ${hard[key]}, and limits.${resource} only ${hard[`limits.${resource}`]}: the rest can never be requested`,
            "raise the limit",
          );
      }
    },
  },
};
