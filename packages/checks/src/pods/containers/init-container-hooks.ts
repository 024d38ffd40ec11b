import type { ObjectRule, Value } from "../../rule/object-rule.ts";

const probes = ["livenessProbe", "readinessProbe", "startupProbe"] as const;

/** With nothing in it but a stop signal, kube-apiserver drops it with the signal (feature gate ContainerStopSignals, off in 1.33 to 1.36). */
const isDropped = ({ postStart, preStop, stopSignal }: Value): boolean =>
  stopSignal !== undefined && postStart === undefined && preStop === undefined;

const remedy = "set restartPolicy: Always if it is a sidecar, or take it away";

export const initContainerHooks: ObjectRule = {
  name: "init-container-hooks",
  family: "api",
  severity: "error",
  holds: "Of init containers, only sidecars have probes and a lifecycle",
  on: {
    "core.v1.PodSpec": ({ initContainers }, report) => {
      if (initContainers === undefined) return;
      for (const [i, container] of (initContainers as readonly Value[]).entries()) {
        if (container.restartPolicy === "Always") continue;
        if (container.lifecycle !== undefined && !isDropped(container.lifecycle))
          report(["initContainers", i, "lifecycle"], "an init container that ends has no lifecycle", remedy);
        for (const probe of probes)
          if (container[probe] !== undefined) report(["initContainers", i, probe], `an init container that ends has no ${probe}`, remedy);
      }
    },
  },
};
