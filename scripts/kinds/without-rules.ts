import type { CustomKind } from "@ashlar/model";

const rules = "x-kubernetes-validations";

const without = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (key === rules && Array.isArray(each) ? [] : [[key, without(each)]])),
  );
};

/** A kind without its CEL rules: expressions and messages are its authors' own words, where all else in a schema is a fact. */
export const withoutRules = (kind: CustomKind): CustomKind => without(kind) as CustomKind;
