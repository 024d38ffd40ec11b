import type { Placed } from "@ashlar/checks/tree";
import { identityKey } from "../../diff/identity.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { Context } from "../danger-rule.ts";

/** What an object was before, be it under another name or as another kind: what that might do is nothing new. */
export const formerOf = ({ before, replaces, renamedFrom }: ObjectChange, { changes }: Context): Placed | undefined => {
  const other = replaces ?? renamedFrom;
  return before ?? (other && changes.get(identityKey(other))?.before);
};
