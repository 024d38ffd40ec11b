import { record, type Value } from "@ashlar/checks/tree";
import { changesIn, containerPairs } from "../container-pairs.ts";
import type { DangerRule } from "../danger-rule.ts";
import { workloadKinds } from "../workload-kinds.ts";

const numberOf = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);

const secondsOf = (probe: unknown): number => {
  const { initialDelaySeconds, failureThreshold, periodSeconds } = record(probe);
  return numberOf(initialDelaySeconds, 0) + numberOf(failureThreshold, 3) * numberOf(periodSeconds, 10);
};

/** Seconds after which a container that does not answer is killed; undefined where it never is (Kubernetes 1.36, core/v1 Probe). */
const startTime = ({ startupProbe, livenessProbe }: Value): number | undefined =>
  startupProbe !== undefined ? secondsOf(startupProbe) : livenessProbe !== undefined ? secondsOf(livenessProbe) : undefined;

export const startTimeCut: DangerRule = {
  name: "start-time-cut",
  danger: "OUTAGE",
  tells: "A container has half the time to start, or less, before it is killed",
  kinds: workloadKinds,
  find: (change, context) =>
    containerPairs(change, context).flatMap((pair) => {
      const [was, is] = [startTime(pair.before), startTime(pair.after)];
      if (was === undefined || is === undefined || is > was / 2) return [];
      return [
        {
          message: `Container '${pair.name}' is killed when it has not started after ${is} s, where it had ${was} s: one that needs longer never starts`,
          remedy: "give the startupProbe a failureThreshold for the slowest start that you have seen, twice over",
          fields: [...changesIn(pair, "startupProbe"), ...changesIn(pair, "livenessProbe")],
        },
      ];
    }),
};
