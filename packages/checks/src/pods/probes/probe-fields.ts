import type { ObjectRule } from "../../rule/object-rule.ts";

const once = ["livenessProbe", "startupProbe"] as const;

export const probeFields: ObjectRule = {
  name: "probe-fields",
  family: "api",
  severity: "error",
  holds: "One success ends a liveness or startup probe, and a readiness probe ends no container",
  on: {
    "core.v1.Container": (container, report) => {
      for (const probe of once) {
        const successes = container[probe]?.successThreshold;
        if (successes !== undefined && successes > 1)
          report(
            [probe, "successThreshold"],
            `${successes} is not 1, all that a ${probe} may ask`,
            "only readiness probes may ask for more",
          );
      }
      if (container.readinessProbe?.terminationGracePeriodSeconds !== undefined)
        report(["readinessProbe", "terminationGracePeriodSeconds"], "a readiness probe ends no container", "take it away");
    },
  },
};
