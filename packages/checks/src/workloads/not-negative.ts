import type { Look, ObjectRule } from "../rule/object-rule.ts";

const counts =
  (...fields: readonly string[]): Look =>
  (value, report) => {
    for (const field of fields) if (value[field] < 0) report([field], `${value[field]} is less than 0`);
  };

export const notNegative: ObjectRule = {
  name: "not-negative",
  family: "api",
  severity: "error",
  holds: "Replicas, limits and seconds of workloads are not negative",
  on: {
    "apps.v1.DeploymentSpec": counts("replicas", "minReadySeconds", "revisionHistoryLimit", "progressDeadlineSeconds"),
    "apps.v1.ReplicaSetSpec": counts("replicas", "minReadySeconds"),
    "apps.v1.StatefulSetSpec": counts("replicas", "minReadySeconds"),
    "apps.v1.StatefulSetOrdinals": counts("start"),
    "apps.v1.RollingUpdateStatefulSetStrategy": counts("partition"),
    "apps.v1.DaemonSetSpec": counts("minReadySeconds", "revisionHistoryLimit"),
    "apps.v1.ControllerRevision": counts("revision"),
    "core.v1.ReplicationControllerSpec": counts("replicas", "minReadySeconds"),
    "batch.v1.JobSpec": counts(
      "parallelism",
      "completions",
      "activeDeadlineSeconds",
      "backoffLimit",
      "backoffLimitPerIndex",
      "maxFailedIndexes",
      "ttlSecondsAfterFinished",
    ),
    "batch.v1.SuccessPolicyRule": counts("succeededCount"),
    "batch.v1.CronJobSpec": counts("startingDeadlineSeconds", "successfulJobsHistoryLimit", "failedJobsHistoryLimit"),
  },
};
