import type { ObjectRule } from "../rule/object-rule.ts";
import { controllerRevision } from "./controller-revision.ts";
import { cronSchedule } from "./cron-schedule.ts";
import { jobIndexes } from "./job-indexes.ts";
import { jobManager } from "./job-manager.ts";
import { jobSelector } from "./job-selector.ts";
import { jobSuccessPolicy } from "./job-success-policy.ts";
import { notNegative } from "./not-negative.ts";
import { podFailurePolicy } from "./pod-failure-policy.ts";
import { progressDeadline } from "./progress-deadline.ts";
import { rollingUpdate } from "./rolling-update.ts";
import { selectorMatchesTemplate } from "./selector-matches-template.ts";
import { statefulSet } from "./stateful-set.ts";
import { templateDeadline } from "./template-deadline.ts";
import { templateRestartPolicy } from "./template-restart-policy.ts";

export const workloadRules: readonly ObjectRule[] = [
  notNegative,
  selectorMatchesTemplate,
  templateRestartPolicy,
  templateDeadline,
  rollingUpdate,
  progressDeadline,
  statefulSet,
  controllerRevision,
  jobSelector,
  jobIndexes,
  jobSuccessPolicy,
  podFailurePolicy,
  jobManager,
  cronSchedule,
];
