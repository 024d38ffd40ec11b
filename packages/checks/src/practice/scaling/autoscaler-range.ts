import { type Look, type ObjectRule, onEach } from "../../rule/object-rule.ts";

const judge: Look = ({ minReplicas = 1, maxReplicas }, report) => {
  if (minReplicas === maxReplicas)
    report(
      ["maxReplicas"],
      `can scale to nothing but ${maxReplicas}: minReplicas is the same`,
      "raise maxReplicas, or leave the autoscaler out",
    );
};

export const autoscalerRange: ObjectRule = {
  name: "autoscaler-range",
  family: "practice",
  severity: "warning",
  holds: "An autoscaler has room to scale",
  on: onEach(["autoscaling.v1.HorizontalPodAutoscalerSpec", "autoscaling.v2.HorizontalPodAutoscalerSpec"], judge),
};
