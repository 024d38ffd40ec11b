import { configText } from "../diff/config-text.ts";
import type { FieldChange } from "../diff/field-change.ts";
import { describePath } from "../diff/path.ts";
import type { ShownField } from "./review.ts";
import { shownValue } from "./shown-value.ts";

const known = new WeakMap<FieldChange, ShownField>();

const isText = (value: unknown): value is string => typeof value === "string" && (value.includes("\n") || /^\s*[{[]/.test(value));

/** What changes inside of a text of many lines: values where it is data, else lines. */
const inText = ({ path, before, after }: FieldChange): Pick<ShownField, "inside" | "lines"> => {
  if (!isText(before) || !isText(after)) return {};
  const { fields, lines } = configText(path.at(-1)?.name ?? "", before, after);
  return { ...(fields !== undefined && fields.length > 0 && { inside: fields.map(shownField) }), ...(lines !== undefined && { lines }) };
};

const shown = (change: FieldChange): ShownField => {
  const { path, before, after, order } = change;
  const [was, is] = [shownValue(before), shownValue(after)];
  return {
    path: describePath(path),
    ...(was !== undefined && { before: was }),
    ...(is !== undefined && { after: is }),
    ...(order && { order }),
    ...inText(change),
  };
};

/** A change of a value, as text; each is made once, for a finding and for the object that it is in. */
export const shownField = (change: FieldChange): ShownField => {
  const made = known.get(change) ?? shown(change);
  known.set(change, made);
  return made;
};
