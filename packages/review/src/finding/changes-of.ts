import type { ObjectChange } from "../diff/object-change.ts";
import { grouped } from "./group.ts";
import { dangerIn, type InCluster } from "./in-cluster.ts";
import { placeOf, type Whence } from "./place-of.ts";
import type { ChangedObject } from "./review.ts";
import { shownField } from "./shown-field.ts";

const moreOf = ({ movedFrom, renamedFrom, renamedTo, replaces, replacedBy }: ObjectChange) => ({
  ...(movedFrom !== undefined && { movedFrom }),
  ...(renamedFrom !== undefined && { renamedFrom }),
  ...(renamedTo !== undefined && { renamedTo }),
  ...(replaces !== undefined && { replaces }),
  ...(replacedBy !== undefined && { replacedBy }),
});

/** Every object that changes, the same change once. */
export const changesOf = (all: readonly InCluster[], whence: Whence): readonly ChangedObject[] =>
  grouped(
    all.flatMap(({ sides, judged }) =>
      judged.map((one) => {
        const { change } = one;
        const thing = {
          object: change.identity,
          verdict: change.verdict,
          danger: dangerIn(one),
          fields: change.fields.map(shownField),
          ...moreOf(change),
        };
        return { thing, place: placeOf(sides, change, [], whence) };
      }),
    ),
  );
