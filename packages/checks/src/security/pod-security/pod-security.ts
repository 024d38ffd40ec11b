import type { TreeRule } from "../../rule/tree-rule.ts";
import { breachesOf, heldPods, placeOf } from "./held-pods.ts";

export const podSecurity: TreeRule = {
  name: "pod-security",
  family: "security",
  severity: "error",
  holds: "A pod keeps the Pod Security level that its namespace enforces",
  check: (tree, report) => {
    for (const { pod, policy } of heldPods(tree)) {
      if (policy.enforce === undefined) continue;
      const { level, version } = policy.enforce;
      for (const breach of breachesOf(pod, policy.enforce))
        report(
          pod.placed,
          placeOf(pod, breach),
          `${breach.message}; '${pod.namespace}' refuses such pods: it enforces ${level} v${version}`,
          breach.remedy,
        );
    }
  },
};
