import { record } from "@ashlar/checks/tree";
import { isComparable } from "../diff/config-text.ts";
import type { FieldChange } from "../diff/field-change.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import { readText } from "../diff/read-text.ts";
import { sameData } from "../diff/same-value.ts";

/** Whether two texts are the same data in other words: another layout, order of keys, or comment. */
const isSame = (name: string, before: unknown, after: unknown): boolean => {
  if (typeof before !== "string" || typeof after !== "string" || !isComparable(before, after)) return false;
  const data = readText(name, before, after);
  try {
    return data !== undefined && sameData(data.before, data.after);
  } catch (error) {
    // Nested deeper than a program can call itself: then it is told as lines.
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** The texts of a ConfigMap that change and say the same data as before. */
export const sameTexts = ({ kind, before, after, fields }: ObjectChange): readonly FieldChange[] => {
  if (kind !== " ConfigMap") return [];
  const [was, is] = [record(before?.object.data), record(after?.object.data)];
  return fields.filter(({ pattern, path }) => {
    const name = path.at(-1)?.name ?? "";
    return pattern === "data{}" && isSame(name, was[name], is[name]);
  });
};
