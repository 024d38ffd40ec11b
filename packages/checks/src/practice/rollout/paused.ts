import type { ObjectRule } from "../../rule/object-rule.ts";

export const paused: ObjectRule = {
  name: "paused",
  family: "practice",
  severity: "warning",
  holds: "A Deployment rolls out what is written",
  on: {
    "apps.v1.DeploymentSpec": (spec, report) => {
      if (spec.paused === true) report(["paused"], "is paused: whatever changes, its pods stay as they are", "leave it out");
    },
  },
};
