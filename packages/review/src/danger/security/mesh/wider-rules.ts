import { record, type Value } from "@ashlar/checks/tree";
import { sameData } from "../../../diff/same-value.ts";

const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/**
 * Whether whatever one part of a rule matches is matched by another one, as rules of meshes and network plugins are written: the parts of a
 * mapping must all match, and one item of a list. What is not written matches everything.
 */
export const matchesAll = (wide: unknown, narrow: unknown): boolean => {
  if (wide === undefined || wide === null || sameData(wide, narrow)) return true;
  if (narrow === undefined || narrow === null) return false;
  if (Array.isArray(wide) || Array.isArray(narrow)) {
    const all = itemsOf(wide);
    return itemsOf(narrow).every((each) => all.some((item) => matchesAll(item, each)));
  }
  if (typeof wide !== "object" || typeof narrow !== "object") return false;
  return Object.entries(record(wide)).every(([key, value]) => matchesAll(value, (narrow as Value)[key]));
};

/** The rules of one side that nothing on the other side matches as widely. */
export const widerRules = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] =>
  after.filter((rule) => !before.some((wide) => matchesAll(wide, rule)));
