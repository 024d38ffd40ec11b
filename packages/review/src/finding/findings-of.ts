import { isBlocking } from "../danger/danger.ts";
import type { JudgedChange } from "../danger/judge.ts";
import type { ClusterSides } from "../sides/cluster-sides.ts";
import { grouped, type Somewhere } from "./group.ts";
import type { InCluster } from "./in-cluster.ts";
import { manyDeletionsIn } from "./many-deletions.ts";
import { placeOf, type Whence } from "./place-of.ts";
import type { Finding } from "./review.ts";
import { shownField } from "./shown-field.ts";

/** A finding that does not know yet where else it holds. */
export type Told = Omit<Finding, "id" | "places">;

const toldOf = (sides: ClusterSides, { change, found }: JudgedChange, whence: Whence): readonly Somewhere<Told>[] =>
  found
    .filter(({ partOf }) => partOf === undefined)
    .map(({ rule, danger = rule.danger, message, remedy, fields = [] }) => ({
      thing: {
        rule: rule.name,
        danger,
        object: change.identity,
        verdict: change.verdict,
        message,
        ...(remedy !== undefined && { remedy }),
        fields: fields.map(shownField),
      },
      // Of what stops nobody the file is enough: to find a line, a manifest is read once more.
      place: placeOf(sides, change, isBlocking(danger) ? fields : [], whence),
    }));

/**
 * Everything that was found, the same once.
 * @param mostDeletions so many objects of a cluster may go at once without a finding of its own
 */
export const findingsOf = (all: readonly InCluster[], mostDeletions: number, whence: Whence): readonly Finding[] =>
  grouped(
    all.flatMap(({ sides, judged }) => [
      ...manyDeletionsIn(sides, judged, mostDeletions),
      ...judged.flatMap((each) => toldOf(sides, each, whence)),
    ]),
  );
