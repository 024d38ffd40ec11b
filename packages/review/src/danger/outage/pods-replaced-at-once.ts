import type { DangerRule } from "../danger-rule.ts";
import { templateChanges } from "../pod-template-of.ts";
import { rolloutOf } from "../rollout-of.ts";
import { describeServices, servedBy } from "../served-by.ts";

export const podsReplacedAtOnce: DangerRule = {
  name: "pods-replaced-at-once",
  danger: "OUTAGE",
  tells: "A pod template changes, and all pods behind a Service go before the first new one starts",
  kinds: ["apps DaemonSet", "apps Deployment", "apps StatefulSet"],
  find: (change, { before, after }) => {
    const fields = templateChanges(change);
    if (fields.length === 0 || change.before === undefined || change.after === undefined) return [];
    const services = servedBy(after).get(change.after) ?? [];
    const rollout = rolloutOf(after, change.after);
    if (services.length === 0 || rollout?.how !== "at once") return [];
    if (rollout.replicas === 0 || rolloutOf(before, change.before)?.replicas === 0) return [];
    const { replicas } = rollout;
    const who = replicas === undefined ? "The pods of all nodes go" : replicas === 1 ? "The only pod goes" : `All ${replicas} pods go`;
    return [
      {
        message: `${who} before a new one starts: until it is ready, nobody answers for ${describeServices(services)}`,
        remedy:
          change.identity.kind === "StatefulSet" && replicas === 1
            ? "merge it when nobody needs it, or run two replicas first if the program can"
            : "use `RollingUpdate` with `maxUnavailable: 0`, or merge it when nobody needs it",
        fields,
      },
    ];
  },
};
