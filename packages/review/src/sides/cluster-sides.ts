import type { Placed } from "@ashlar/checks/tree";
import type { ChartLocks } from "../charts/chart-locks.ts";

/** What is in one cluster's folder before and after: what changed, and what is needed to judge that. */
export interface ClusterSides {
  /** Its name: `prod-eu`. */
  readonly cluster: string;
  /** What its Applications say of it: `prod`. */
  readonly environment: string;
  /** The minor version of Kubernetes on each side: `1.36`. */
  readonly kubernetes: { readonly before: string; readonly after: string };
  /** The ref that its Applications track, where that is not what is merged into: then nothing happens before a promotion. */
  readonly waitsFor?: string;
  /** Of a promotion: the ref that moves to what is after it. */
  readonly promotes?: string;
  /** What is the same on both sides is the same in memory, too: it is not compared. */
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
  /** Whether these are all objects of the cluster; else what lies in folders where nothing changed may be missing. */
  readonly whole: boolean;
  /** What is recorded of charts whose versions change; left out where nobody looked. */
  readonly charts?: ChartLocks;
}
