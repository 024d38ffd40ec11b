import { record, records, type Value } from "@ashlar/checks/tree";
import { type Amounts, askedBy, mostOf, nothing, sumOf } from "./amounts.ts";

/**
 * What a pod asks a node for, as the scheduler counts it: all containers and sidecars together, or what an init container needs beside the
 * sidecars started before it, if that is more; what the pod says as a whole counts instead; and what its runtime takes (Kubernetes 1.36,
 * component-helpers/resource PodRequests).
 */
export const askedOfPod = (spec: Value): Amounts => {
  let running = nothing;
  let starting = nothing;
  for (const { restartPolicy, resources } of records(spec.initContainers)) {
    const asked = askedBy(resources);
    if (restartPolicy === "Always") {
      running = sumOf(running, asked);
      starting = mostOf(starting, running);
    } else starting = mostOf(starting, sumOf(running, asked));
  }
  for (const { resources } of records(spec.containers)) running = sumOf(running, askedBy(resources));
  const summed = mostOf(running, starting);
  const { requests, limits } = record(spec.resources);
  const own = askedBy({ requests });
  const most = askedBy({ limits });
  const one = (amount: "milliCpu" | "memoryBytes"): number => own[amount] || summed[amount] || most[amount];
  const asked = { milliCpu: one("milliCpu"), memoryBytes: one("memoryBytes") };
  return sumOf(asked, askedBy({ requests: spec.overhead }));
};
