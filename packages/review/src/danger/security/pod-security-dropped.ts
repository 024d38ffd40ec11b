import { namespaceLabels, namespaceOf, type Placed, type Tree, text } from "@ashlar/checks/tree";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { describeBreaches, newBreaches } from "./pods/pod-breaches.ts";
import { securedPods } from "./pods/secured-pods.ts";
import { securityFields } from "./pods/security-fields.ts";

const rank = { restricted: 0, baseline: 1, privileged: 2 } as const;

/** Whether the namespace takes pods of that level at all. */
const refusal = (tree: Tree, placed: Placed | undefined, level: keyof typeof rank): string => {
  const namespace = placed && namespaceOf(placed.object);
  const enforced = namespace === undefined ? undefined : text(namespaceLabels(tree, namespace)?.["pod-security.kubernetes.io/enforce"]);
  const isRefused = (enforced === "restricted" || enforced === "baseline") && rank[enforced] < rank[level];
  return isRefused ? `; Namespace '${namespace}' enforces ${enforced} and refuses every new pod` : "";
};

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
        message: `Pods of ${describeIdentity(change.identity)} ${level}: ${describeBreaches(breaches)}${refusal(context.after, change.after, is.level)}`,
        remedy: [...new Set(breaches.flatMap(({ remedy }) => remedy ?? []))].join("; "),
        fields: securityFields(change.fields, pods.pattern, breaches),
      },
    ];
  },
};
