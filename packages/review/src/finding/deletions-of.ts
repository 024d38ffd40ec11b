import { describeDeparture } from "../deletion/describe-departure.ts";
import { grouped } from "./group.ts";
import { dangerIn, type InCluster } from "./in-cluster.ts";
import { placeOf, type Whence } from "./place-of.ts";
import type { Deletion } from "./review.ts";

/** Every object that goes, the same once. */
export const deletionsOf = (all: readonly InCluster[], whence: Whence): readonly Deletion[] =>
  grouped(
    all.flatMap(({ sides, judged }) =>
      judged
        .filter(({ change }) => change.verdict === "deleted")
        .map((one) => ({
          thing: {
            object: one.change.identity,
            danger: dangerIn(one),
            how: one.departure === undefined ? "" : describeDeparture(one.departure),
          },
          place: placeOf(sides, one.change, [], whence),
        })),
    ),
  ).map(({ id: _, ...deletion }) => deletion);
