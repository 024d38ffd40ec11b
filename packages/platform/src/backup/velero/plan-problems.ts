import type { Problem } from "@ashlar/model";
import type { AskedPlan } from "./plan-ask.ts";
import { NAME } from "./velero-place.ts";

/** What the cluster has for the data on volumes. */
export interface VolumeMeans {
  readonly copies: boolean;
  readonly snapshots: boolean;
}

const cannot = ({ namespace, name }: AskedPlan, what: string, remedy: string): Problem => ({
  rule: "unsupported-feature",
  object: `Schedule ${namespace}-${name}`,
  message: `backup: ${NAME} cannot ${what}`,
  remedy,
});

const wrong = ({ namespace, name }: AskedPlan, message: string, remedy: string): Problem => ({
  rule: "backup-plan",
  message: `the backup plan '${name}' of ${namespace} ${message}`,
  remedy,
});

const hasFiveFields = (schedule: string): boolean => schedule.trim().split(/\s+/).length === 5;

/** CronJobs append eleven characters to their name for a Job's, which is a label's value (kubernetes.io, CronJob). */
const LONGEST = 52;

/** What is wrong with a plan, by what the cluster has. */
export const planProblems = (plan: AskedPlan, { copies, snapshots }: VolumeMeans): readonly Problem[] => {
  const { id, schedule, keep, volumes = "none", restoreTest = "0 0 * * *" } = plan;
  return [
    ...(volumes !== "none" && !snapshots
      ? [
          cannot(
            plan,
            `keep the data on volumes of ${plan.namespace}, for this cluster's storage makes no snapshots`,
            'Use storage that offers `snapshots`, or plan with volumes: "none"',
          ),
        ]
      : []),
    ...(volumes === "copy" && !copies
      ? [
          cannot(
            plan,
            `copy the data on volumes of ${plan.namespace}, for it was told copies: false`,
            'Leave `copies` out, or plan with volumes: "snapshot"',
          ),
        ]
      : []),
    ...[schedule, restoreTest]
      .filter((each) => !hasFiveFields(each))
      .map((each) =>
        wrong(plan, `has the schedule '${each}', which is not five fields`, "Write minute, hour, day of the month, month, day of the week"),
      ),
    ...(Number.isInteger(keep) && keep > 0
      ? []
      : [wrong(plan, `keeps backups for ${keep} days`, "Keep them for a day at least, in whole days")]),
    ...(id.length > LONGEST ? [wrong(plan, `is called by more than ${LONGEST} characters: '${id}'`, "Give it a shorter name")] : []),
  ];
};
