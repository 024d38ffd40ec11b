import type { FieldChange } from "../diff/field-change.ts";
import { describePath } from "../diff/path.ts";
import type { ShownField } from "./review.ts";
import { shownValue } from "./shown-value.ts";

/** A change of a value, as text. */
export const shownField = ({ path, before, after, order }: FieldChange): ShownField => {
  const [was, is] = [shownValue(before), shownValue(after)];
  return {
    path: describePath(path),
    ...(was !== undefined && { before: was }),
    ...(is !== undefined && { after: is }),
    ...(order && { order }),
  };
};
