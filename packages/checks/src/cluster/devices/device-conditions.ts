import { dnsLabel } from "../../names/dns-label.ts";
import { labelValue } from "../../names/label-value.ts";
import { qualifiedName } from "../../names/qualified-name.ts";
import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { judgeCounters } from "./slice-content.ts";

const mostConditions = 4;
const mostTaints = 16;
const mostConsumptions = 2;
const pair = ["bindingConditions", "bindingFailureConditions"] as const;

const judgeBinding = (device: Value, report: Report): void => {
  for (const field of pair) {
    const list: readonly string[] = device[field] ?? [];
    if (list.length > mostConditions) report([field], `${list.length} conditions are more than ${mostConditions}`);
    for (const [i, text] of list.entries()) {
      const why = qualifiedName(text);
      if (why !== undefined) report([field, i], `"${text}" ${why}`);
      if (list.indexOf(text) < i) report([field, i], `"${text}" is in the list twice`);
    }
  }
  const [ready = [], failed = []] = pair.map((field) => device[field] as readonly string[] | undefined);
  const both = failed.find((text) => ready.includes(text));
  if (both !== undefined) report([pair[1]], `"${both}" is a condition of success and of failure`);
  if (ready.length > 0 !== failed.length > 0) report([], `${pair.join(" and ")} go together`, "list both, or none");
};

const judgeTaint = ({ key, value = "" }: Value, i: number, report: Report): void => {
  const why = key === undefined ? undefined : qualifiedName(key);
  if (why !== undefined) report(["taints", i, "key"], `"${key}" ${why}`);
  const wrong = labelValue(value);
  if (wrong !== undefined) report(["taints", i, "value"], `"${value}" ${wrong}`);
};

const judgeConsumption = (list: readonly Value[], report: Report): void => {
  if (list.length > mostConsumptions) report(["consumesCounters"], `${list.length} sets of counters are more than ${mostConsumptions}`);
  for (const [i, { counterSet, counters }] of list.entries()) {
    const why = counterSet === undefined ? undefined : dnsLabel(counterSet);
    if (why !== undefined) report(["consumesCounters", i, "counterSet"], `"${counterSet}" ${why}`);
    if (list.findIndex((each) => each.counterSet === counterSet) < i) report(["consumesCounters", i], `'${counterSet}' is consumed twice`);
    judgeCounters(counters, ["consumesCounters", i], report);
  }
};

export const deviceConditions: ObjectRule = {
  name: "device-conditions",
  family: "api",
  severity: "error",
  holds: "Taints, conditions and counters of a device are few, each named once and as labels are",
  on: {
    "resource.v1.Device": (device, report, about) => {
      if (!since(36, about)) return; // all of this is dropped before
      judgeBinding(device, report);
      const taints: readonly Value[] = device.taints ?? [];
      if (taints.length > mostTaints) report(["taints"], `${taints.length} taints are more than ${mostTaints}`);
      for (const [i, taint] of taints.entries()) judgeTaint(taint, i, report);
      judgeConsumption(device.consumesCounters ?? [], report);
    },
  },
};
