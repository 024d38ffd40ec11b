import { kindOf, type Placed } from "@ashlar/checks/tree";
import type { ClusterSides } from "../sides/cluster-sides.ts";
import { compareObjects } from "./compare-objects.ts";
import { identityKey, identityOfObject } from "./identity.ts";
import type { ObjectChange } from "./object-change.ts";
import { withRenames } from "./renames.ts";

const byIdentity = (objects: readonly Placed[]): ReadonlyMap<string, Placed> =>
  new Map(objects.map((placed) => [identityKey(identityOfObject(placed.object)), placed]));

const isMoved = (was: Placed, is: Placed): boolean => was.app !== is.app;

/** What becomes of the objects of one cluster. Those that did not change, wherever their files moved to, are not in it. */
export const compareCluster = ({
  before,
  after,
  kubernetes,
}: Pick<ClusterSides, "before" | "after" | "kubernetes">): readonly ObjectChange[] => {
  const same = new Set(before);
  const still = new Set(after);
  const changedBefore = byIdentity(before.filter((placed) => !still.has(placed)));
  const changedAfter = after.filter((placed) => !same.has(placed));
  const changes: ObjectChange[] = [];
  const seen = new Set<string>();
  for (const is of changedAfter) {
    const identity = identityOfObject(is.object);
    const key = identityKey(identity);
    const was = changedBefore.get(key);
    seen.add(key);
    if (was === undefined) {
      changes.push({ verdict: "created", identity, kind: kindOf(is.object), after: is, fields: [] });
      continue;
    }
    const fields = compareObjects(was.object, is.object, kubernetes.after);
    if (fields.length === 0 && !isMoved(was, is)) continue;
    const movedFrom = isMoved(was, is) ? (was.app ?? "") : undefined;
    changes.push({
      verdict: "changed",
      identity,
      kind: kindOf(is.object),
      before: was,
      after: is,
      fields,
      ...(movedFrom !== undefined && { movedFrom }),
    });
  }
  for (const [key, was] of changedBefore) {
    if (seen.has(key)) continue;
    changes.push({ verdict: "deleted", identity: identityOfObject(was.object), kind: kindOf(was.object), before: was, fields: [] });
  }
  return withRenames(changes);
};
