import { type Look, type ObjectRule, onEach } from "../../rule/object-rule.ts";

/** Common ways to say it: `team`, `owner`, `example.com/team`, and Kubernetes' recommended label. */
const says = /(?:^|[/.-])(?:owner|team|part-of)$/;

const judge: Look = ({ metadata }, report) => {
  for (const key in metadata?.labels) if (says.test(key)) return;
  for (const key in metadata?.annotations) if (says.test(key)) return;
  report(["metadata"], "no label says whose it is", "add app.kubernetes.io/part-of, or a label team or owner");
};

export const ownerLabel: ObjectRule = {
  name: "owner-label",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "A workload says whose it is",
  on: onEach(
    ["apps.v1.DaemonSet", "apps.v1.Deployment", "apps.v1.StatefulSet", "batch.v1.CronJob", "batch.v1.Job", "core.v1.Namespace"],
    judge,
  ),
};
