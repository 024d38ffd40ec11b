import { labelValue } from "../../names/label-value.ts";
import { qualifiedName } from "../../names/qualified-name.ts";
import type { Look, ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";

const judgeToleration = ({ key = "", operator, value = "" }: Value, i: number, report: Report): void => {
  const why = key === "" ? undefined : qualifiedName(key);
  if (why !== undefined) report(["tolerations", i, "key"], `"${key}" ${why}`);
  if (operator === "Exists" && value !== "") report(["tolerations", i, "value"], "with 'Exists', any value is tolerated", "leave it out");
  const wrong = operator === "Exists" ? undefined : labelValue(value);
  if (wrong !== undefined) report(["tolerations", i, "value"], `"${value}" ${wrong}`);
};

const look: Look = ({ allocationMode, count = 0, tolerations }, report, about) => {
  if (allocationMode === "All" ? count !== 0 : count < 0)
    report(["count"], allocationMode === "All" ? "with 'All', there is no count" : `${count} is not more than 0`);
  if (tolerations === undefined || (since(35, about) && !since(36, about))) return; // 1.35 drops them before it looks
  for (const [i, toleration] of (tolerations as readonly Value[]).entries()) judgeToleration(toleration, i, report);
};

export const deviceRequest: ObjectRule = {
  name: "device-request",
  family: "api",
  severity: "error",
  holds: "A request for devices is for all that fit or for a number of them, and tolerates taints that there can be",
  on: { "resource.v1.ExactDeviceRequest": look, "resource.v1.DeviceSubRequest": look },
};
