import type { ObjectRule } from "../rule/object-rule.ts";
import { autoscalerMetric } from "./autoscaler-metric.ts";
import { autoscalerReplicas } from "./autoscaler-replicas.ts";
import { disruptionBudget } from "./disruption-budget.ts";
import { metricTarget } from "./metric-target.ts";
import { scaleTarget } from "./scale-target.ts";
import { scalingBehavior } from "./scaling-behavior.ts";

export const scalingRules: readonly ObjectRule[] = [
  autoscalerReplicas,
  scaleTarget,
  autoscalerMetric,
  metricTarget,
  scalingBehavior,
  disruptionBudget,
];
