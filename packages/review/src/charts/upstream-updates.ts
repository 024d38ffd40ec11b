import type { ObjectChange } from "../diff/object-change.ts";
import type { ChartLocks } from "./chart-locks.ts";
import { compareLocks, type LockDifference } from "./compare-locks.ts";
import { locksOf } from "./locks-of.ts";
import { type UpstreamMove, upstreamMoves } from "./upstream-moves.ts";

/** A chart at another version whose locks say what is in it on both sides. */
export interface UpstreamUpdate extends UpstreamMove {
  readonly difference: LockDifference;
}

/** What an Application takes at another version, where both versions are recorded. */
export const upstreamUpdates = (
  change: Pick<ObjectChange, "before" | "after" | "fields">,
  locks: ChartLocks | undefined,
): readonly UpstreamUpdate[] =>
  locks === undefined
    ? []
    : upstreamMoves(change).flatMap((move) => {
        const was = locksOf(locks.before, move.before, move.words);
        const is = locksOf(locks.after, move.after, move.words);
        return was.length === 0 || is.length === 0 ? [] : [{ ...move, difference: compareLocks(was, is) }];
      });

/** The kinds that an Application brought and brings no more, whichever of its charts did. */
export const droppedKinds = (updates: readonly UpstreamUpdate[]): LockDifference["kindsRemoved"] => {
  const added = new Set(updates.flatMap(({ difference }) => difference.kindsAdded.map(({ group, kind }) => `${group} ${kind}`)));
  return updates.flatMap(({ difference }) => difference.kindsRemoved.filter(({ group, kind }) => !added.has(`${group} ${kind}`)));
};
