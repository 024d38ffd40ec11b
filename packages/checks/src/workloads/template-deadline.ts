import { type ObjectRule, onEach } from "../rule/object-rule.ts";

export const templateDeadline: ObjectRule = {
  name: "template-deadline",
  family: "api",
  severity: "error",
  holds: "Only pods of Jobs have a deadline: activeDeadlineSeconds is in no template of another workload",
  on: onEach(
    [
      "apps.v1.DeploymentSpec",
      "apps.v1.ReplicaSetSpec",
      "apps.v1.StatefulSetSpec",
      "apps.v1.DaemonSetSpec",
      "core.v1.ReplicationControllerSpec",
    ],
    ({ template }, report, { object }) => {
      if (template?.spec?.activeDeadlineSeconds !== undefined)
        report(["template", "spec", "activeDeadlineSeconds"], `the pods of a ${object.kind} have no deadline`, "leave it out");
    },
  ),
};
