import type { ICronJob } from "kubernetes-models/batch/v1/CronJob";
import type { IJobSpec } from "kubernetes-models/batch/v1/JobSpec";
import type { ComponentValues } from "./component-values.ts";
import { given } from "./given.ts";
import { labelsOf, metadata } from "./metadata.ts";
import type { CronJob } from "./objects.ts";
import { podTemplate } from "./pod-template.ts";

/** When a job runs, and what happens when it is late, long or failing. */
export interface Schedule {
  /** Minute, hour, day of month, month, day of week: `"30 2 * * *"`. */
  readonly schedule: string;
  /** Name of a time zone; `Etc/UTC` unless given. */
  readonly timeZone?: string;
  /** What happens when a run is due while the last one goes on; `Forbid` unless given. */
  readonly concurrencyPolicy?: "Forbid" | "Replace" | "Allow";
  /** Whether a failed container starts again in its pod; `Never` (a new pod) unless given. */
  readonly restartPolicy?: "Never" | "OnFailure";
  /** Retries before a run has failed; 3 unless given. */
  readonly backoffLimit?: number;
  /** Seconds that a run may last, retries included; 3600 unless given. */
  readonly activeDeadlineSeconds?: number;
  /** Seconds by which a run may start late; 3600 unless given. */
  readonly startingDeadlineSeconds?: number;
  /** Seconds that a finished run is kept; until the history limits push it out unless given. */
  readonly ttlSecondsAfterFinished?: number;
  /** Finished runs kept; 3 unless given. */
  readonly successfulJobsHistoryLimit?: number;
  /** Failed runs kept; 3 unless given. */
  readonly failedJobsHistoryLimit?: number;
  /** Whether no runs start. */
  readonly suspend?: boolean;
}

/** A CronJob. Its name may have 52 characters at most: the controller appends the time to it (kubernetes.io, CronJob). */
export const cronJob = (values: ComponentValues & Schedule): CronJob =>
  ({
    apiVersion: "batch/v1",
    kind: "CronJob",
    metadata: metadata(values),
    spec: {
      schedule: values.schedule,
      // Else the zone of the control plane's machine decides, which no manifest says.
      timeZone: values.timeZone ?? "Etc/UTC",
      concurrencyPolicy: values.concurrencyPolicy ?? "Forbid",
      startingDeadlineSeconds: values.startingDeadlineSeconds ?? 3600,
      successfulJobsHistoryLimit: values.successfulJobsHistoryLimit ?? 3,
      failedJobsHistoryLimit: values.failedJobsHistoryLimit ?? 3,
      ...given({ suspend: values.suspend }),
      jobTemplate: { metadata: { labels: labelsOf(values) }, spec: jobSpec(values) },
    },
  }) satisfies ICronJob;

const jobSpec = (values: ComponentValues & Schedule): IJobSpec => {
  // `Never` keeps the pods of failed tries, and their logs.
  const restartPolicy = values.restartPolicy ?? "Never";
  return {
    backoffLimit: values.backoffLimit ?? 3,
    // A run that hangs would, under `Forbid`, be the last one.
    activeDeadlineSeconds: values.activeDeadlineSeconds ?? 3600,
    ...given({
      ttlSecondsAfterFinished: values.ttlSecondsAfterFinished,
      podFailurePolicy: restartPolicy === "Never" ? { rules: [evictionIsNoFailure] } : undefined,
    }),
    template: podTemplate(values, { ports: [], drainSeconds: 0, restartPolicy }),
  };
};

/** A drained node is not the job's fault and costs no retry (stable since Kubernetes 1.31, with `Never` only). */
const evictionIsNoFailure = {
  action: "Ignore" as const,
  onPodConditions: [{ type: "DisruptionTarget", status: "True" }],
};
