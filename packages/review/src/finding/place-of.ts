import type { Placed } from "@ashlar/checks/tree";
import type { FieldChange } from "../diff/field-change.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import { pointerOf } from "../diff/path.ts";
import type { ClusterSides } from "../sides/cluster-sides.ts";
import type { Place } from "./review.ts";

/** What whoever read the manifests knows of them: the line of a value, and the TypeScript that made it. */
export interface Whence {
  /** @param pointer RFC 6901, into the object */
  readonly lineOf?: (placed: Placed, pointer: string) => number | undefined;
  /** @param pointer of the value that it is about, where there is one */
  readonly sourceOf?: (placed: Placed, pointer?: string) => string | undefined;
}

/** Where a value stands in its manifest. */
interface Spot {
  readonly line: number;
  readonly pointer: string;
}

const spotOf = (placed: Placed, side: "before" | "after", fields: readonly FieldChange[], whence: Whence): Spot | undefined => {
  for (const { path } of fields) {
    // What is gone on this side would have been in what it was in.
    for (let length = path.length; length > 0; length--) {
      const pointer = pointerOf(path.slice(0, length), side);
      const line = pointer === undefined ? undefined : whence.lineOf?.(placed, pointer);
      if (line !== undefined && pointer !== undefined) return { line, pointer };
    }
  }
  return undefined;
};

/**
 * Where a change is, on the side where its object is.
 * @param fields of which the first that has a line gives it
 */
export const placeOf = (
  { cluster, environment, waitsFor }: ClusterSides,
  { before, after }: Pick<ObjectChange, "before" | "after">,
  fields: readonly FieldChange[],
  whence: Whence,
): Place => {
  const placed = after ?? before;
  const spot = placed && spotOf(placed, after === undefined ? "before" : "after", fields, whence);
  const source = placed && whence.sourceOf?.(placed, spot?.pointer);
  return {
    cluster,
    environment,
    ...(placed?.app !== undefined && { app: placed.app }),
    ...(placed?.path !== undefined && { file: placed.path }),
    ...(spot !== undefined && { line: spot.line }),
    ...(source !== undefined && { source }),
    ...(waitsFor !== undefined && { waitsFor }),
  };
};
