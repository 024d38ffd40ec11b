import type { EditedObject, ObjectEdit } from "@ashlar/model";
import { codeOf, lineWidth, onOneLine } from "./code-of.ts";

/** A change of one object, as `changeObject` takes it. */
export interface ObjectChange {
  readonly object: EditedObject;
  readonly edits: readonly ObjectEdit[];
}

/**
 * `changeObject({ … }, [ … ])`, laid out as biome does it.
 * @param indent of the line that it begins on
 */
export const changeCode = ({ object, edits }: ObjectChange, indent: string): string => {
  const start = `changeObject(${onOneLine(object)}, `;
  // A comma or the end of the call follows.
  const list = codeOf(edits, indent, indent.length + start.length + 2);
  return indent.length + start.length <= lineWidth
    ? `${start}${list})`
    : `changeObject(${codeOf(object, indent, indent.length + 13)}, ${list})`;
};
