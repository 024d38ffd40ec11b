import type { ObjectRule, Value } from "../../rule/object-rule.ts";
import { containerLists } from "../container-lists.ts";

const hooks = ["postStart", "preStop"] as const;

export const sleepSeconds: ObjectRule = {
  name: "sleep-seconds",
  family: "api",
  severity: "error",
  holds: "A lifecycle hook sleeps no longer than its pod has to end",
  on: {
    "core.v1.PodSpec": (pod, report, { object }) => {
      const given: number = pod.terminationGracePeriodSeconds ?? 30;
      const grace = given < 0 && object.kind === "Pod" ? 1 : given; // as the server reads it
      for (const list of containerLists) {
        const containers = pod[list] as readonly Value[] | undefined;
        if (containers === undefined) continue;
        for (let i = 0; i < containers.length; i++) {
          const lifecycle = containers[i]?.lifecycle;
          if (lifecycle === undefined) continue;
          for (const hook of hooks) {
            const sleep = lifecycle[hook]?.sleep;
            if (sleep === undefined) continue;
            const { seconds = 0 } = sleep;
            if (seconds < 0 || seconds > grace)
              report([list, i, "lifecycle", hook, "sleep", "seconds"], `${seconds} is not from 0 to ${grace}, the pod's grace period`);
          }
        }
      }
    },
  },
};
