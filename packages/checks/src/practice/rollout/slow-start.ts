import type { ObjectRule, Value } from "../../rule/object-rule.ts";

/** Seconds that a container may take to start (core/v1: 3 times, every 10 seconds, if nothing is said). */
const startOf = ({ startupProbe }: Value): number => {
  if (startupProbe === undefined) return 0;
  const { initialDelaySeconds = 0, failureThreshold = 3, periodSeconds = 10 } = startupProbe;
  return initialDelaySeconds + failureThreshold * periodSeconds;
};

export const slowStart: ObjectRule = {
  name: "slow-start",
  family: "practice",
  severity: "warning",
  holds: "A rollout is not called failed while its pods may still be starting",
  on: {
    "apps.v1.DeploymentSpec": ({ progressDeadlineSeconds = 600, template }, report) => {
      for (const container of template?.spec?.containers ?? []) {
        const seconds = startOf(container);
        if (seconds < progressDeadlineSeconds) continue;
        const message = `container '${container.name}' may take ${seconds} s to start, and after ${progressDeadlineSeconds} s the rollout is called failed`;
        report(["progressDeadlineSeconds"], message, `set progressDeadlineSeconds to more than ${seconds}`);
      }
    },
  },
};
