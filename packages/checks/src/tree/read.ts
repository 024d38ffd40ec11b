import type { Value } from "../rule/object-rule.ts";

// Rules about many objects also see those whose schema was not kept, and custom resources that nobody has a schema of. So nothing is
// taken for granted: what has another type than it should counts as absent.

const nothing: Value = {};
const none: readonly Value[] = [];

/** A mapping; an empty one where there is something else. */
export const record = (value: unknown): Value =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Value) : nothing;

const isRecord = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** A list of mappings, each at its own place; an empty list where there is something else. */
export const records = (value: unknown): readonly Value[] => {
  if (!Array.isArray(value)) return none;
  return value.every(isRecord) ? value : value.map(record);
};

/** A text that says something; undefined where there is something else. */
export const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** The texts of a list. */
export const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === "string") : []);

/** The value at the end of some fields: `at(object, "spec", "template")`. */
export const at = (value: unknown, ...fields: readonly string[]): Value => {
  let found = record(value);
  for (const field of fields) found = record(found[field]);
  return found;
};
