import { parseQuantity } from "../../quantity/quantity.ts";
import type { ObjectRule, Report } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { hugePages, mayOvercommit, type Requirements } from "./resource-lists.ts";

const judgeRequest = (name: string, { limits, requests }: Requirements, report: Report): void => {
  const request = requests?.[name] as string | number;
  const limit = limits?.[name];
  if (limit === undefined) {
    if (!mayOvercommit(name))
      report(["resources", "requests", name], `there is a request of ${name} and no limit`, "add one, just as high");
    return;
  }
  if (request === limit) return;
  const asked = parseQuantity(request)?.milli ?? 0n;
  const allowed = parseQuantity(limit)?.milli ?? 0n;
  if (asked > allowed)
    report(["resources", "requests", name], `${request} is more than the limit of ${limit}`, "raise the limit, or ask for less");
  else if (asked < allowed && !mayOvercommit(name))
    report(
      ["resources", "requests", name],
      `${request} is less than the limit of ${limit}, and ${name} is not shared`,
      "write the same twice",
    );
};

const namesPages = (list: Requirements["limits"]): boolean => {
  for (const name in list) if (name.startsWith(hugePages)) return true;
  return false;
};

const names = (list: Requirements["limits"]): boolean => list?.cpu !== undefined || list?.memory !== undefined;

const judge = (requirements: Requirements, report: Report): void => {
  const { limits, requests } = requirements;
  for (const name in requests) judgeRequest(name, requirements, report);
  if ((namesPages(limits) || namesPages(requests)) && !names(limits) && !names(requests))
    report(["resources"], "there are huge pages without cpu or memory", "ask for one of them too");
};

export const requestLimit: ObjectRule = {
  name: "request-limit",
  family: "api",
  severity: "error",
  holds: "No request is above its limit, and of what is not shared both are the same",
  on: {
    "core.v1.Container": ({ resources }, report) => {
      if (resources !== undefined) judge(resources, report);
    },
    "core.v1.PodSpec": ({ resources, overhead }, report, about) => {
      if (resources !== undefined && since(34, about)) judge(resources, report);
      if (overhead !== undefined && namesPages(overhead) && !names(overhead))
        report(["overhead"], "there are huge pages without cpu or memory");
    },
  },
};
