import { namespaceOf, type Placed, scaledBy, type Tree } from "@ashlar/checks/tree";
import { groupOf } from "@ashlar/model";
import { autoscalerKinds } from "../danger/outage/autoscaler-down.ts";
import { treesOf } from "../sides/trees-of.ts";
import { askedOf } from "./asked-of.ts";
import type { InCluster } from "./in-cluster.ts";
import type { Totals, TotalsRow } from "./review.ts";

interface Pair {
  readonly before?: Placed | undefined;
  readonly after?: Placed | undefined;
}

const sameIn = (tree: Tree, { object }: Placed): Placed | undefined =>
  tree.find(groupOf(object.apiVersion), object.kind, namespaceOf(object), object.metadata.name);

/** What changes, and what an autoscaler that changes scales. */
const pairsOf = ({ sides, judged }: InCluster): readonly Pair[] => {
  const changes = judged.map(({ change }) => change);
  if (!changes.some(({ kind }) => autoscalerKinds.includes(kind))) return changes;
  const changed = new Set(changes.flatMap(({ before, after }) => [before, after]));
  const { before, after } = treesOf(sides);
  const scaled = [before, after]
    .flatMap((tree) => [...scaledBy(tree)])
    .filter(([workload, scaler]) => changed.has(scaler.placed) && !changed.has(workload))
    .map(([workload]) => ({ before: sameIn(before, workload), after: sameIn(after, workload) }));
  // A workload that stays is the same on both sides.
  return [...changes, ...new Map(scaled.map((pair) => [pair.after ?? pair.before, pair])).values()];
};

const nothing: Totals = { milliCpu: 0, memoryBytes: 0, storageBytes: 0 };

const sum = (one: Totals, other: Totals): Totals => ({
  milliCpu: one.milliCpu + other.milliCpu,
  memoryBytes: one.memoryBytes + other.memoryBytes,
  storageBytes: one.storageBytes + other.storageBytes,
});

const differs = ({ before, after }: TotalsRow): boolean =>
  before.milliCpu !== after.milliCpu || before.memoryBytes !== after.memoryBytes || before.storageBytes !== after.storageBytes;

/** What of a cluster asks for something, on both sides; what runs on every node is counted once for each, and so apart. */
const rowsOf = (cluster: InCluster): readonly TotalsRow[] => {
  const { environment } = cluster.sides;
  const trees = treesOf(cluster.sides);
  return pairsOf(cluster).flatMap((pair) =>
    (["before", "after"] as const).flatMap((side) => {
      const placed = pair[side];
      if (placed === undefined) return [];
      const { perNode, ...asked } = askedOf(trees[side], placed);
      return [{ environment, perNode, before: nothing, after: nothing, [side]: asked }];
    }),
  );
};

/** What the workloads that change ask for, by environment: all of them together, and on each node. */
export const totalsOf = (clusters: readonly InCluster[]): readonly TotalsRow[] => {
  const rows = Map.groupBy(clusters.flatMap(rowsOf), ({ environment, perNode }) => `${environment} ${perNode}`);
  return [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, each]) =>
      each.reduce(({ environment, perNode, before, after }, other) => ({
        environment,
        perNode,
        before: sum(before, other.before),
        after: sum(after, other.after),
      })),
    )
    .filter(differs);
};
