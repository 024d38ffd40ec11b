import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { describeBreaches, newBreaches } from "./pods/pod-breaches.ts";
import { securedPods } from "./pods/secured-pods.ts";
import { securityFields } from "./pods/security-fields.ts";

const rank = { restricted: 0, baseline: 1, privileged: 2 } as const;

export const podSecurityDropped: DangerRule = {
  name: "pod-security-dropped",
  danger: "SECURITY",
  tells: "The pods of a workload keep a lower level of the Pod Security Standards than before, or break baseline in one more way",
  find: (change, context) => {
    const pods = securedPods(change, context);
    if (pods === undefined) return [];
    const { was, is } = pods;
    const isLower = rank[is.level] > rank[was.level];
    const strict = isLower && is.level === "baseline";
    const breaches = strict
      ? newBreaches(pods.before, pods.after, was.breaks.restricted, is.breaks.restricted)
      : newBreaches(pods.before, pods.after, was.breaks.baseline, is.breaks.baseline);
    if (breaches.length === 0) return [];
    const level = isLower
      ? `fall from the Pod Security level ${was.level} to ${is.level}`
      : "break the Pod Security level baseline in one more way";
    return [
      {
        message: `Pods of ${describeIdentity(change.identity)} ${level}: ${describeBreaches(breaches)}`,
        remedy: [...new Set(breaches.flatMap(({ remedy }) => remedy ?? []))].join("; "),
        fields: securityFields(change.fields, pods.pattern, breaches),
      },
    ];
  },
};
