import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { describeBreaches, newBreaches, podSecurityOf } from "./pods/pod-breaches.ts";
import { podChangeOf } from "./pods/pod-change.ts";

export const privilegedWorkloadAdded: DangerRule = {
  name: "privileged-workload-added",
  danger: "SECURITY",
  tells:
    "A new workload has pods that break the Pod Security level baseline: privileged, or with the network, files or ports of their node",
  of: ["created"],
  find: (change, context) => {
    const pods = podChangeOf(change, context);
    if (pods === undefined) return [];
    const had = pods.before === undefined ? [] : podSecurityOf(pods.before, context.kubernetes).breaks.baseline;
    const breaches = newBreaches(pods.before, pods.after, had, podSecurityOf(pods.after, context.kubernetes).breaks.baseline);
    if (breaches.length === 0) return [];
    return [
      {
        message: `Pods of ${describeIdentity(change.identity)} reach beyond their containers: ${describeBreaches(breaches)}`,
        remedy: [...new Set(breaches.flatMap(({ remedy }) => remedy ?? []))].join("; "),
      },
    ];
  },
};
