import type { Value } from "../rule/object-rule.ts";

// Rules about many objects also see those whose schema was not kept, and custom resources that nobody has a schema of. So nothing is
// taken for granted: what has another type than it should counts as absent.

const isRecord = (value: unknown): value is Value => typeof value === "object" && value !== null && !Array.isArray(value);

const nothing: Value = {};
const none: readonly Value[] = [];

/** A mapping; an empty one where there is something else. */
export const record = (value: unknown): Value => (isRecord(value) ? value : nothing);

/** A list of mappings, each at its own place; an empty list where there is something else. */
export const records = (value: unknown): readonly Value[] => {
  if (!Array.isArray(value)) return none;
  for (const each of value) if (!isRecord(each)) return value.map(record);
  return value;
};

/** A text that says something; undefined where there is something else. */
export const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

/** The texts of a list. */
export const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each) => typeof each === "string") : []);

/** The mapping at the end of some fields: `at(object, "spec", "template")`. */
export const at = (value: unknown, first: string, second?: string, third?: string, fourth?: string): Value => {
  const one = record(record(value)[first]);
  if (second === undefined) return one;
  const two = record(one[second]);
  if (third === undefined) return two;
  const three = record(two[third]);
  return fourth === undefined ? three : record(three[fourth]);
};

/** The mapping at the end of a path. */
export const along = (value: unknown, path: readonly string[]): Value => {
  let found = record(value);
  for (let i = 0; i < path.length; i++) found = record(found[path[i] as string]);
  return found;
};
