import type { KubeObject } from "@ashlar/model";
import { changed } from "./changed.ts";
import type { ComponentValues } from "./component-values.ts";
import { cronJob, type Schedule } from "./cron-job.ts";
import { filesConfigMap } from "./files.ts";
import { networkPolicy } from "./network-policy.ts";
import type { CronJobOverride } from "./override.ts";
import { serviceAccount } from "./service-account.ts";

export interface ScheduledJobValues extends ComponentValues, Schedule {
  /** The last word on each object. */
  readonly override?: CronJobOverride;
}

/** A pod that runs on a schedule and ends. */
export const scheduledJob = (values: ScheduledJobValues): KubeObject[] => {
  const { override = {} } = values;
  return [
    ...changed(cronJob(values), override.cronJob),
    ...changed(serviceAccount(values), override.serviceAccount),
    ...changed(filesConfigMap(values), override.configMap),
    ...changed(networkPolicy(values, []), override.networkPolicy),
  ];
};
