import { type Look, type ObjectRule, onEach } from "../rule/object-rule.ts";

const path = ["template", "spec", "restartPolicy"] as const;

const always: Look = ({ template }, report, { object }) => {
  const { restartPolicy: policy = "" } = template?.spec ?? {};
  if (policy !== "" && policy !== "Always") report(path, `'${policy}' is not for the pods of a ${object.kind}: they are always restarted`);
};

const job: Look = ({ template, podFailurePolicy }, report) => {
  const { restartPolicy: policy = "" } = template?.spec ?? {};
  if (policy === "") report(path, "a Job says what becomes of failed containers, here nothing is said", "write OnFailure or Never");
  else if (policy !== "OnFailure" && policy !== "Never")
    report(path, `'${policy}' is not for the pods of a Job`, "write OnFailure or Never");
  else if (podFailurePolicy !== undefined && policy !== "Never")
    report(path, `'${policy}' does not go with a podFailurePolicy`, "write Never");
};

export const templateRestartPolicy: ObjectRule = {
  name: "template-restart-policy",
  family: "api",
  severity: "error",
  holds: "Pods of a Job restart OnFailure or Never, pods of other workloads Always",
  on: {
    ...onEach(
      [
        "apps.v1.DeploymentSpec",
        "apps.v1.ReplicaSetSpec",
        "apps.v1.StatefulSetSpec",
        "apps.v1.DaemonSetSpec",
        "core.v1.ReplicationControllerSpec",
      ],
      always,
    ),
    "batch.v1.JobSpec": job,
  },
};
