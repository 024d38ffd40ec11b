import type { ObjectRule, Value } from "../../rule/object-rule.ts";

/** Seconds until a probe has failed as often as it may (core/v1: 3 times, every 10 seconds, if nothing is said). */
const patience = ({ failureThreshold = 3, periodSeconds = 10 }: Value): number => failureThreshold * periodSeconds;

const ask = ({ exec, grpc, httpGet, tcpSocket }: Value): string => JSON.stringify([exec, grpc, httpGet, tcpSocket]);

export const sameProbes: ObjectRule = {
  name: "same-probes",
  family: "practice",
  severity: "warning",
  holds: "A container that is not ready is given time before it is killed",
  on: {
    "core.v1.Container": ({ name, livenessProbe: live, readinessProbe: ready }, report) => {
      if (live === undefined || ready === undefined || patience(live) > patience(ready) || ask(live) !== ask(ready)) return;
      const message = `container '${name}' is killed by what should only take its traffic away: both probes ask the same, for as long`;
      report(["livenessProbe"], message, "raise failureThreshold of the liveness probe, or let it ask for less");
    },
  },
};
