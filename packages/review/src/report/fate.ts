import { describeIdentity } from "../diff/identity.ts";
import type { ChangedObject } from "../finding/review.ts";

/** What becomes of an object, in a few words: `created, was Deployment shop/cart`. */
export const fateOf = ({ verdict, movedFrom, renamedFrom, renamedTo, replaces, replacedBy }: ChangedObject): string => {
  if (renamedFrom !== undefined) return `${verdict}, was ${describeIdentity(renamedFrom)}`;
  if (renamedTo !== undefined) return `${verdict}, now ${describeIdentity(renamedTo)}`;
  if (replaces !== undefined) return `${verdict}, instead of ${describeIdentity(replaces)}`;
  if (replacedBy !== undefined) return `${verdict}, instead comes ${describeIdentity(replacedBy)}`;
  return movedFrom === undefined ? verdict : `${verdict}, moved from ${movedFrom}`;
};
