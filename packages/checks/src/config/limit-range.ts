import { qualifiedName } from "../names/qualified-name.ts";
import { containerResourceName } from "../pods/resources/container-resource-name.ts";
import { mayOvercommit } from "../pods/resources/resource-lists.ts";
import { parseQuantity, type Quantity } from "../quantity/quantity.ts";
import type { ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { knownResource } from "./known-resource.ts";
import { type Limits, limitsOf } from "./limit-range-item.ts";
import { ratioFits } from "./limit-ratio.ts";

const types: ReadonlySet<string> = new Set(["Pod", "Container", "PersistentVolumeClaim"]);
const fields = ["max", "min", "default", "defaultRequest", "maxLimitRequestRatio"] as const;

/** Each of these may not be more than the next. */
const ascending = [
  ["min", "max"],
  ["min", "defaultRequest"],
  ["defaultRequest", "max"],
  ["defaultRequest", "default"],
  ["min", "default"],
  ["default", "max"],
] as const;

const judgeNames = (item: Value, report: Report): void => {
  const { type = "" } = item;
  const why =
    qualifiedName(type) ?? (type.includes("/") || types.has(type) ? undefined : "is none of Pod, Container, PersistentVolumeClaim");
  if (why !== undefined) report(["type"], `"${type}" ${why}`);
  const syntax = type === "Pod" || type === "Container" ? containerResourceName : knownResource;
  for (const field of fields)
    for (const name in item[field]) {
      const wrong = syntax(name);
      if (wrong !== undefined) report([field, name], `"${name}" ${wrong}`);
    }
  if (type === "Pod")
    for (const field of ["default", "defaultRequest"])
      if (Object.keys(item[field] ?? {}).length > 0)
        report([field], `limits for pods have no '${field}'`, "make them limits for containers");
  if (type === "PersistentVolumeClaim" && item.min?.storage === undefined && item.max?.storage === undefined)
    report([], "there is neither a least nor a largest 'storage'", "set min.storage or max.storage");
};

const judgeAmounts = (name: string, limits: Limits, report: Report): void => {
  const amount = (field: keyof Limits): Quantity | undefined => {
    const written = limits[field][name];
    return written === undefined ? undefined : parseQuantity(written);
  };
  for (const [less, more] of ascending) {
    const [low, high] = [amount(less), amount(more)];
    if (low !== undefined && high !== undefined && low.nano > high.nano)
      report([less, name], `${limits[less][name]} is more than '${more}', ${limits[more][name]}`);
  }
  const [ratio, limit, request] = [amount("maxLimitRequestRatio"), amount("default"), amount("defaultRequest")];
  if (ratio !== undefined && !ratioFits(ratio, amount("min"), amount("max")))
    report(["maxLimitRequestRatio", name], `${limits.maxLimitRequestRatio[name]} is less than 1, or more than what 'max' and 'min' allow`);
  if (!mayOvercommit(name) && limit !== undefined && request !== undefined && limit.nano !== request.nano)
    report(["defaultRequest", name], `${limits.defaultRequest[name]} is not 'default', ${limits.default[name]}, as it must be of ${name}`);
};

export const limitRange: ObjectRule = {
  name: "limit-range",
  family: "api",
  severity: "error",
  holds: "Amounts of a LimitRange are of resources that exist, and go from the least over the defaults to the largest",
  on: {
    "core.v1.LimitRangeItem": (item, report) => {
      judgeNames(item, report);
      const limits = limitsOf(item);
      for (const name in { ...limits.min, ...limits.max, ...limits.default, ...limits.defaultRequest, ...limits.maxLimitRequestRatio })
        judgeAmounts(name, limits, report);
    },
  },
};
