import { amountOf, intOrPartPercent, intOrPercent } from "../names/int-or-percent.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

const judge = (value: unknown, field: string, wrong: (value: unknown) => string | undefined, report: Report): void => {
  const why = value === undefined ? undefined : wrong(value);
  if (why !== undefined) report(["rollingUpdate", field], `${value} ${why}`);
};

/** Whether a strategy is RollingUpdate, which is what the server takes if nothing is said. */
const rolls = ({ type = "" }: Value): boolean => type === "" || type === "RollingUpdate";

const deployment: Look = (strategy, report) => {
  const { rollingUpdate } = strategy;
  if (rollingUpdate === undefined) return;
  if (!rolls(strategy)) return report(["rollingUpdate"], "is of the strategy RollingUpdate, and this is Recreate", "leave it out");
  const { maxUnavailable = "25%", maxSurge = "25%" } = rollingUpdate;
  judge(maxUnavailable, "maxUnavailable", intOrPartPercent, report);
  judge(maxSurge, "maxSurge", intOrPercent, report);
  if (amountOf(maxUnavailable) === 0 && amountOf(maxSurge) === 0)
    report(["rollingUpdate"], "maxUnavailable and maxSurge are both 0: no pod could ever be replaced");
};

const daemonSet: Look = (strategy, report) => {
  const { rollingUpdate } = strategy;
  if (rollingUpdate === undefined || !rolls(strategy)) return;
  const { maxUnavailable = 1, maxSurge = 0 } = rollingUpdate;
  judge(maxUnavailable, "maxUnavailable", intOrPartPercent, report);
  judge(maxSurge, "maxSurge", intOrPartPercent, report);
  const [down, up] = [amountOf(maxUnavailable) !== 0, amountOf(maxSurge) !== 0];
  if (down && up) report(["rollingUpdate", "maxSurge"], `${maxSurge} needs maxUnavailable to be 0, which is ${maxUnavailable}`);
  if (!down && !up) report(["rollingUpdate"], "maxUnavailable and maxSurge are both 0: no pod could ever be replaced");
};

const statefulSet: Look = (strategy, report) => {
  if (strategy.rollingUpdate !== undefined && !rolls(strategy))
    report(["rollingUpdate"], "is of the strategy RollingUpdate, and this is OnDelete", "leave it out");
};

export const rollingUpdate: ObjectRule = {
  name: "rolling-update",
  family: "api",
  severity: "error",
  holds: "A rolling update says how many pods may be missing or more, not none of both, and only where the strategy is RollingUpdate",
  on: {
    "apps.v1.DeploymentStrategy": deployment,
    "apps.v1.DaemonSetUpdateStrategy": daemonSet,
    "apps.v1.StatefulSetUpdateStrategy": statefulSet,
  },
};
