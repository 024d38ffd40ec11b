import type { ObjectRule } from "../../rule/object-rule.ts";

export const allAtOnce: ObjectRule = {
  name: "all-at-once",
  family: "practice",
  severity: "warning",
  holds: "A rollout leaves some of several replicas running",
  on: {
    "apps.v1.DeploymentSpec": ({ replicas = 1, strategy }, report) => {
      if (replicas < 2 || strategy === undefined) return;
      if (strategy.type === "Recreate")
        report(["strategy", "type"], `all ${replicas} pods are gone before the first new one starts`, "use RollingUpdate");
      const away = strategy.rollingUpdate?.maxUnavailable;
      if (away === "100%" || (typeof away === "number" && away >= replicas))
        report(
          ["strategy", "rollingUpdate", "maxUnavailable"],
          `lets all ${replicas} pods be away at once`,
          "lower it; 0 with a maxSurge of 1 is safest",
        );
    },
  },
};
