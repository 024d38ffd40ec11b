import type { ObjectRule } from "../rule/object-rule.ts";
import { autoscalerMetric } from "./autoscaler-metric.ts";
import { autoscalerReplicas } from "./autoscaler-replicas.ts";
import { autoscalerTarget } from "./autoscaler-target.ts";
import { disruptionBudget } from "./disruption-budget.ts";
import { metricTarget } from "./metric-target.ts";
import { scalingBehavior } from "./scaling-behavior.ts";

export const scalingRules: readonly ObjectRule[] = [
  autoscalerReplicas,
  autoscalerTarget,
  autoscalerMetric,
  metricTarget,
  scalingBehavior,
  disruptionBudget,
];
