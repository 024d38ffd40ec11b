import type { Alert } from "@ashlar/model";
import type { AskedPlan } from "./plan-ask.ts";
import { NAME } from "./velero-place.ts";

/** The longest time, in hours, between two runs of a schedule: as near as its first three kinds of fields say. */
export const hoursBetween = (schedule: string): number => {
  const [, hour = "*", day = "*", month = "*", weekday = "*"] = schedule.trim().split(/\s+/);
  if (month !== "*") return 366 * 24;
  if (day !== "*") return 31 * 24;
  if (weekday !== "*") return 7 * 24;
  if (hour === "*") return 1;
  const step = /^\*\/(\d+)$/.exec(hour)?.[1];
  return step === undefined ? 24 : Number(step);
};

/** Time for the backup itself, and for a node that goes in the middle of it. */
const GRACE = 3;

const seconds = (hours: number): number => hours * 3600;

const ofBackups = ({ id, namespace, schedule }: AskedPlan): readonly Alert[] => {
  const late = hoursBetween(schedule) + GRACE;
  const series = (metric: string) => `${metric}{schedule="${id}"}`;
  return [
    {
      alert: "BackupFailed",
      expr: `max(${series("velero_backup_last_status")}) == 0`,
      for: "5m",
      severity: "warning",
      summary: `The last backup of ${namespace} by the plan ${id} failed, or part of it`,
    },
    {
      alert: "BackupLate",
      expr: `time() - max(${series("velero_backup_last_successful_timestamp")}) > ${seconds(late)}`,
      for: "5m",
      severity: "critical",
      summary: `${namespace} has no backup by the plan ${id} that is younger than ${late} hours`,
    },
    {
      alert: "BackupMissing",
      expr: `absent(${series("velero_backup_last_successful_timestamp")})`,
      for: `${late}h`,
      severity: "critical",
      summary: `There was never a backup of ${namespace} by the plan ${id}, or Velero is gone`,
    },
  ];
};

// Of kube-state-metrics; a CronJob that never succeeded counts from when it was made. Where the cluster has none, that is told too.
const ofRestoreTest = ({ id, namespace, restoreTest }: AskedPlan): readonly Alert[] => {
  if (restoreTest === undefined) return [];
  const late = hoursBetween(restoreTest) + 5;
  const labels = `{namespace="${NAME}",cronjob="${id}"}`;
  return [
    {
      alert: "RestoreTestFailed",
      expr: `time() - max(kube_cronjob_status_last_successful_time${labels} or kube_cronjob_created${labels}) > ${seconds(late)}`,
      for: "5m",
      severity: "critical",
      summary: `No backup of ${namespace} by the plan ${id} could be restored for ${late} hours; see the Jobs of that name in ${NAME}`,
    },
    {
      alert: "RestoreTestUnseen",
      expr: `absent(kube_cronjob_created${labels})`,
      for: "1h",
      severity: "warning",
      summary: `Nobody would hear if no backup of ${namespace} by the plan ${id} could be restored: no metrics tell of the CronJob ${id}`,
    },
  ];
};

export const planAlerts = (plan: AskedPlan): readonly Alert[] => [...ofBackups(plan), ...ofRestoreTest(plan)];
