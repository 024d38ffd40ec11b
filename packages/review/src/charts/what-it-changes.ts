import type { ObjectChange } from "../diff/object-change.ts";
import type { ChartLocks } from "./chart-locks.ts";
import { describeDifference } from "./describe-difference.ts";
import { upstreamUpdates } from "./upstream-updates.ts";

/** What another version of a chart comes to, as far as its locks say. */
export const whatItChanges = (change: ObjectChange, charts: ChartLocks | undefined, chart: string): string => {
  const update = upstreamUpdates(change, charts).find(({ name, isChart }) => isChart && name === chart);
  return update === undefined ? "what it changes in the cluster is not in the tree" : describeDifference(update.difference);
};
