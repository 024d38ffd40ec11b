import type { ObjectRule } from "../rule/object-rule.ts";

const mode = "service.kubernetes.io/topology-mode";
const hints = "service.kubernetes.io/topology-aware-hints";

export const topologyAnnotations: ObjectRule = {
  name: "topology-annotations",
  family: "api",
  severity: "error",
  holds: "The two annotations for routing by zone say the same, where a Service has both",
  on: {
    "core.v1.Service": ({ metadata }, report) => {
      const annotations = metadata?.annotations;
      if (annotations?.[mode] === undefined || annotations[hints] === undefined || annotations[mode] === annotations[hints]) return;
      report(["metadata", "annotations", mode], `"${annotations[mode]}" is not what ${hints} says`, `leave out ${hints}`);
    },
  },
};
