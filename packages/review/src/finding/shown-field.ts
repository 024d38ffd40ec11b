import type { FieldChange } from "../diff/field-change.ts";
import { describePath } from "../diff/path.ts";
import type { ShownField } from "./review.ts";
import { shownValue } from "./shown-value.ts";

const known = new WeakMap<FieldChange, ShownField>();

const shown = ({ path, before, after, order }: FieldChange): ShownField => {
  const [was, is] = [shownValue(before), shownValue(after)];
  return {
    path: describePath(path),
    ...(was !== undefined && { before: was }),
    ...(is !== undefined && { after: is }),
    ...(order && { order }),
  };
};

/** A change of a value, as text; each is made once, for a finding and for the object that it is in. */
export const shownField = (change: FieldChange): ShownField => {
  const made = known.get(change) ?? shown(change);
  known.set(change, made);
  return made;
};
