import { quantitySign } from "../quantity/quantity-sign.ts";
import type { Look, ObjectRule } from "../rule/object-rule.ts";

/** Seconds that the controller looks back at most (pkg/apis/autoscaling/validation). */
const longestWindow = 3600;
const longestPeriod = 1800;

const selections: ReadonlySet<string> = new Set(["Max", "Min", "Disabled"]);

const rules: Look = ({ stabilizationWindowSeconds: window, selectPolicy, policies, tolerance }, report, { kubernetes }) => {
  if (window < 0 || window > longestWindow) report(["stabilizationWindowSeconds"], `${window} is not from 0 to ${longestWindow}`);
  if (selectPolicy !== undefined && !selections.has(selectPolicy))
    report(["selectPolicy"], `'${selectPolicy}' is none of Max, Min, Disabled`);
  if (policies?.length === 0) report(["policies"], "there is no policy", "leave the list out to have the usual ones");
  // before, the field was dropped unless its feature was switched on
  if (tolerance !== undefined && Number(kubernetes.slice(2)) >= 35 && quantitySign(tolerance) < 0)
    report(["tolerance"], `${tolerance} is less than 0`);
};

const policy: Look = ({ type, value, periodSeconds: period }, report) => {
  if (type !== undefined && type !== "Pods" && type !== "Percent") report(["type"], `'${type}' is neither Pods nor Percent`);
  if (value <= 0) report(["value"], `${value} is not more than 0`);
  if (period <= 0 || period > longestPeriod) report(["periodSeconds"], `${period} is not from 1 to ${longestPeriod}`);
};

export const scalingBehavior: ObjectRule = {
  name: "scaling-behavior",
  family: "api",
  severity: "error",
  holds: "An autoscaler's behavior has policies that change something, over periods that the controller remembers",
  on: { "autoscaling.v2.HPAScalingRules": rules, "autoscaling.v2.HPAScalingPolicy": policy },
};
