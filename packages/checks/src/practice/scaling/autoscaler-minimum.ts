import { type Look, type ObjectRule, onEach } from "../../rule/object-rule.ts";

const judge: Look = ({ minReplicas = 1 }, report) => {
  if (minReplicas < 2)
    report([], `may scale down to ${minReplicas}: nobody answers while the node of that pod is drained`, "set minReplicas to 2");
};

export const autoscalerMinimum: ObjectRule = {
  name: "autoscaler-minimum",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "An autoscaler leaves two pods at least",
  on: onEach(["autoscaling.v1.HorizontalPodAutoscalerSpec", "autoscaling.v2.HorizontalPodAutoscalerSpec"], judge),
};
