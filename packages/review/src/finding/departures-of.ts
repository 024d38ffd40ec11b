import type { Danger } from "../danger/danger.ts";
import { holdsData } from "../danger/data-loss/holder-of.ts";
import { type Departure, isDeletion } from "../deletion/departure.ts";
import { describeDeparture } from "../deletion/describe-departure.ts";
import { unsyncedBy } from "../deletion/unsynced.ts";
import { identityOfObject } from "../diff/identity.ts";
import { treesOf } from "../sides/trees-of.ts";
import { grouped, type Somewhere } from "./group.ts";
import { dangerIn, type InCluster } from "./in-cluster.ts";
import { placeOf, type Whence } from "./place-of.ts";
import type { Deletion, Review } from "./review.ts";

/** An object that leaves, and whether it goes or is left where it is. */
interface Leaving {
  readonly goes: boolean;
  readonly somewhere: Somewhere<Omit<Deletion, "places">>;
}

const goes = (departure: Departure | undefined): boolean => departure === undefined || isDeletion(departure);

/** What leaves the tree. */
const removed = ({ sides, judged }: InCluster, whence: Whence): readonly Leaving[] =>
  judged
    .filter(({ change }) => change.verdict === "deleted")
    .map((one) => ({
      goes: goes(one.departure),
      somewhere: {
        thing: {
          object: one.change.identity,
          danger: dangerIn(one),
          how: one.departure === undefined ? "" : describeDeparture(one.departure),
        },
        place: placeOf(sides, one.change, [], whence),
      },
    }));

/** What stays in the tree while its Application no longer syncs it. */
const unsynced = ({ sides, judged }: InCluster, whence: Whence): readonly Leaving[] => {
  const applications = judged.filter(({ change }) => change.kind === "argoproj.io Application" && change.verdict !== "created");
  if (applications.length === 0) return [];
  const trees = treesOf(sides);
  // Two Applications may have synced one object.
  const found = new Map(applications.flatMap(({ change }) => unsyncedBy(change, trees)).map((each) => [each.placed, each]));
  return [...found.values()].map(({ placed, departure }) => {
    const lost: Danger = holdsData(placed, trees.before) ? "DATA-LOSS" : "OUTAGE";
    return {
      goes: goes(departure),
      somewhere: {
        thing: {
          object: identityOfObject(placed.object),
          danger: goes(departure) ? lost : "CONFIG",
          how: `${describeDeparture(departure)}; its manifest is still there`,
        },
        place: placeOf(sides, { before: placed }, [], whence),
      },
    };
  });
};

/** Every object that goes, and every one that stays though nobody looks after it any more; the same once. */
export const departuresOf = (all: readonly InCluster[], whence: Whence): Pick<Review, "deletions" | "leftBehind"> => {
  const leaving = all.flatMap((one) => [...removed(one, whence), ...unsynced(one, whence)]);
  const told = (going: boolean): readonly Deletion[] =>
    grouped(leaving.filter((each) => each.goes === going).map(({ somewhere }) => somewhere)).map(({ id: _, ...deletion }) => deletion);
  return { deletions: told(true), leftBehind: told(false) };
};
