import type { Output } from "../output.ts";

/** When the namespace of the app that asks is backed up, and for how long that is kept. */
export interface BackupPlan {
  readonly name: string;
  /** Minute, hour, day of the month, month, day of the week, UTC: `0 3 * * *`. */
  readonly schedule: string;
  /** Days. */
  readonly keep: number;
  /** What becomes of the data on volumes: `snapshot` stays in the storage, `copy` goes to the bucket; `none` unless said otherwise. */
  readonly volumes?: "none" | "snapshot" | "copy";
  /** Restores the newest backup into a namespace of its own, looks and removes it: what was never restored is no backup. Same form as `schedule`. */
  readonly restoreTest?: string;
}

/** Keeps objects and volumes where the cluster's end is not theirs. */
export interface Backup {
  readonly backup: (plan: BackupPlan) => readonly Output[];
}
