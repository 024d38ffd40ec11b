import { at, podsIn, record, type Value } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { changesIn, containerPairs } from "../container-pairs.ts";
import type { DangerRule, Found } from "../danger-rule.ts";
import { describeServices, servedBy } from "../served-by.ts";
import { workloadKinds } from "../workload-kinds.ts";

const grace = (spec: Value): number => (typeof spec.terminationGracePeriodSeconds === "number" ? spec.terminationGracePeriodSeconds : 30);

const preStop = (container: Value): unknown => at(container, "lifecycle").preStop;

const sleepOf = (container: Value): number => {
  const { seconds } = at(preStop(container), "sleep");
  return typeof seconds === "number" ? seconds : 0;
};

export const shutdownCut: DangerRule = {
  name: "shutdown-cut",
  danger: "OUTAGE",
  tells: "Pods behind a Service are stopped before they have answered what they were asked",
  kinds: workloadKinds,
  find: (change, context) => {
    const services = (change.after && servedBy(context.after).get(change.after)) ?? [];
    const was = change.before && podsIn(change.before, context.before);
    const is = change.after && podsIn(change.after, context.after);
    if (services.length === 0 || was === undefined || is === undefined) return [];
    const served = describeServices(services);
    const removed = containerPairs(change, context)
      .filter(({ before, after }) => preStop(before) !== undefined && preStop(after) === undefined)
      .map(
        (pair): Found => ({
          message: `Container '${pair.name}' stops at once, without its preStop: what ${served} still sends it for a moment is refused`,
          remedy: "keep a preStop that sleeps some seconds, unless the program itself waits before it stops",
          fields: changesIn(pair, "lifecycle"),
        }),
      );
    const [before, after] = [grace(was.spec), grace(is.spec)];
    const sleep = Math.max(0, ...(Array.isArray(is.spec.containers) ? is.spec.containers.map((each) => sleepOf(record(each))) : []));
    if (after >= before || (after > before / 2 && after > sleep)) return removed;
    return [
      ...removed,
      {
        message: `Pods are killed ${after} s after they are told to stop, where they had ${before} s${after <= sleep ? `, and preStop alone takes ${sleep} s` : ""}`,
        remedy: "leave them as long as their longest request takes, and what preStop takes",
        fields: changesWithin(change.fields, "spec.template.spec.terminationGracePeriodSeconds"),
      },
    ];
  },
};
