import { type Look, type ObjectRule, onEach } from "../rule/object-rule.ts";

const look: Look = ({ minReplicas: min = 1, maxReplicas: max, targetCPUUtilizationPercentage: cpu }, report) => {
  if (min < 1) report(["minReplicas"], `${min} is less than 1: the API server scales nothing to zero`);
  if (max < 1) report(["maxReplicas"], `${max} is less than 1`);
  else if (max < min) report(["maxReplicas"], `${max} is less than minReplicas, ${min}`);
  if (cpu < 1) report(["targetCPUUtilizationPercentage"], `${cpu} is less than 1`);
};

export const autoscalerReplicas: ObjectRule = {
  name: "autoscaler-replicas",
  family: "api",
  severity: "error",
  holds: "An autoscaler keeps at least one replica, and no fewer at most than at least",
  on: onEach(["autoscaling.v1.HorizontalPodAutoscalerSpec", "autoscaling.v2.HorizontalPodAutoscalerSpec"], look),
};
