import { type Placed, scopeOf } from "@ashlar/checks/tree";
import { groupOf } from "@ashlar/model";
import type { ObjectChange } from "../diff/object-change.ts";
import { applicationIn, sameApplication, syncedObjects } from "./applications.ts";
import type { Departure } from "./departure.ts";
import { departureOfObject } from "./departure-of.ts";
import { prunedBy } from "./pruned-by.ts";
import type { Sides } from "./sides.ts";

/** An object that its Application syncs no more, though its manifest is still in the tree, and what becomes of it. */
export interface Unsynced {
  readonly placed: Placed;
  readonly departure: Departure;
}

const isStillThere = ({ after }: Sides, { object }: Placed): boolean =>
  after.find(groupOf(object.apiVersion), object.kind, object.metadata.namespace ?? "default", object.metadata.name) !== undefined;

/**
 * What an Application that changes or goes no longer syncs of what is still in the tree: where it looks is another place, or it leads to
 * another cluster, or to another namespace for what names none. What another Application has taken over is not among it.
 */
export const unsyncedBy = ({ before, after }: Pick<ObjectChange, "before" | "after">, sides: Sides): readonly Unsynced[] => {
  const was = applicationIn(sides.before, before);
  if (was === undefined) return [];
  const is = after === undefined ? undefined : sameApplication(sides.after, was);
  const leads = is !== undefined && was.destination.namespace !== is.destination.namespace ? is : undefined;
  return syncedObjects(sides.before, was).flatMap((placed): readonly Unsynced[] => {
    if (!isStillThere(sides, placed)) return [];
    const departure = departureOfObject(placed, sides);
    if (departure !== undefined) return departure.path === "moved" ? [] : [{ placed, departure }];
    if (leads === undefined || placed.object.metadata.namespace !== undefined || scopeOf(sides.before, placed.object) !== "Namespaced")
      return [];
    const { because, ...left } = prunedBy(sides, placed, was, leads);
    return [{ placed, departure: { ...left, because: [...because, "its Application deploys to another namespace"] } }];
  });
};
