import { type Look, type ObjectRule, onEach } from "../../rule/object-rule.ts";

const judge: Look = ({ labelSelector }, report) => {
  if (labelSelector === undefined)
    report([], "has no labelSelector, so it matches no pod and does nothing", "name the labels of the pods that are meant");
};

export const matchesNoPod: ObjectRule = {
  name: "matches-no-pod",
  family: "practice",
  severity: "warning",
  holds: "What spreads pods, or keeps them together or apart, says which",
  on: onEach(["core.v1.PodAffinityTerm", "core.v1.TopologySpreadConstraint"], judge),
};
