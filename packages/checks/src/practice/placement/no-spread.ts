import type { TreeRule } from "../../rule/tree-rule.ts";
import { podsOf } from "../../tree/pods.ts";
import { at, records } from "../../tree/read.ts";
import { fewestReplicas } from "../rollout/fewest-replicas.ts";

export const noSpread: TreeRule = {
  name: "no-spread",
  family: "practice",
  severity: "warning",
  holds: "Replicas do not all run on one node",
  check: (tree, report) => {
    for (const pod of podsOf(tree)) {
      const replicas = fewestReplicas(tree, pod);
      if (replicas === undefined || replicas < 2) continue;
      const { requiredDuringSchedulingIgnoredDuringExecution: must, preferredDuringSchedulingIgnoredDuringExecution: may } = at(
        pod.spec,
        "affinity",
        "podAntiAffinity",
      );
      if ([pod.spec.topologySpreadConstraints, must, may].some((each) => records(each).length > 0)) continue;
      report(
        pod.placed,
        pod.path,
        `nothing keeps its ${replicas} pods apart: they may all run on one node`,
        "add topologySpreadConstraints over kubernetes.io/hostname",
      );
    }
  },
};
