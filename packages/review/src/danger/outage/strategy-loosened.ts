import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { rolloutOf } from "../rollout-of.ts";
import { describeServices, servedBy } from "../served-by.ts";

export const strategyLoosened: DangerRule = {
  name: "strategy-loosened",
  danger: "OUTAGE",
  tells: "From now on a rollout takes all pods behind a Service away at once",
  kinds: ["apps DaemonSet", "apps Deployment", "apps StatefulSet"],
  find: ({ fields, ...change }, { before, after }) => {
    const about = [...changesWithin(fields, "spec.strategy"), ...changesWithin(fields, "spec.updateStrategy")];
    if (about.length === 0 || change.before === undefined || change.after === undefined) return [];
    const services = servedBy(after).get(change.after) ?? [];
    const is = rolloutOf(after, change.after);
    if (services.length === 0 || is?.how !== "at once" || is.replicas === 0) return [];
    if (rolloutOf(before, change.before)?.how === "at once") return [];
    const all = is.replicas === undefined ? "the pods of all nodes" : is.replicas === 1 ? "the only pod" : `all ${is.replicas} pods`;
    return [
      {
        message: `Each rollout from now on takes ${all} away before a new one starts, and nobody answers for ${describeServices(services)}`,
        remedy: "leave some of the pods running: `maxUnavailable: 0` and `maxSurge: 1` are safest",
        fields: about,
      },
    ];
  },
};
