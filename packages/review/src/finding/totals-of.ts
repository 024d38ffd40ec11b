import type { Placed } from "@ashlar/checks/tree";
import type { ObjectChange } from "../diff/object-change.ts";
import { requestedOf } from "./resources.ts";
import type { Totals, TotalsRow } from "./review.ts";

const nothing: Totals = { milliCpu: 0, memoryBytes: 0, storageBytes: 0 };

const plus = (sum: Totals, placed: Placed | undefined): Totals => {
  if (placed === undefined) return sum;
  const { milliCpu, memoryBytes, storageBytes } = requestedOf(placed.object);
  return { milliCpu: sum.milliCpu + milliCpu, memoryBytes: sum.memoryBytes + memoryBytes, storageBytes: sum.storageBytes + storageBytes };
};

const differs = ({ before, after }: TotalsRow): boolean =>
  before.milliCpu !== after.milliCpu || before.memoryBytes !== after.memoryBytes || before.storageBytes !== after.storageBytes;

/** What the workloads that change ask for, by environment; of a DaemonSet what it asks for on one node. */
export const totalsOf = (
  clusters: readonly { readonly environment: string; readonly changes: readonly ObjectChange[] }[],
): readonly TotalsRow[] =>
  [...Map.groupBy(clusters, ({ environment }) => environment)]
    .map(([environment, each]): TotalsRow => {
      const changes = each.flatMap((one) => one.changes);
      return {
        environment,
        before: changes.reduce((sum, { before }) => plus(sum, before), nothing),
        after: changes.reduce((sum, { after }) => plus(sum, after), nothing),
      };
    })
    .filter(differs)
    .sort((a, b) => (a.environment < b.environment ? -1 : 1));
