import { changesIn, containerPairs } from "../container-pairs.ts";
import type { DangerRule } from "../danger-rule.ts";
import { describeServices, servedBy } from "../served-by.ts";
import { workloadKinds } from "../workload-kinds.ts";

export const readinessRemoved: DangerRule = {
  name: "readiness-removed",
  danger: "OUTAGE",
  tells: "Pods behind a Service do not say any more when they are ready",
  kinds: workloadKinds,
  find: (change, context) => {
    const services = (change.after && servedBy(context.after).get(change.after)) ?? [];
    if (services.length === 0) return [];
    return containerPairs(change, context)
      .filter(({ before, after }) => before.readinessProbe !== undefined && after.readinessProbe === undefined)
      .map((pair) => ({
        message: `Container '${pair.name}' has no readinessProbe any more: ${describeServices(services)} sends it traffic as soon as it runs`,
        remedy: "keep a probe that tells whether it answers",
        fields: changesIn(pair, "readinessProbe"),
      }));
  },
};
