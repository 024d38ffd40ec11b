import type { ObjectRule } from "../rule/object-rule.ts";

/** What a Deployment waits for progress if it does not say: ten minutes. */
const usual = 600;

export const progressDeadline: ObjectRule = {
  name: "progress-deadline",
  family: "api",
  severity: "error",
  holds: "A Deployment waits longer for progress than a pod must be ready: progressDeadlineSeconds exceeds minReadySeconds",
  on: {
    "apps.v1.DeploymentSpec": ({ progressDeadlineSeconds: deadline = usual, minReadySeconds: ready = 0 }, report) => {
      if (deadline <= ready)
        report(["progressDeadlineSeconds"], `${deadline} seconds for progress are not more than the ${ready} that a pod must be ready`);
    },
  },
};
