import type { FieldChange } from "../../diff/field-change.ts";

const below = (pattern: string, value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [pattern];
  const keys = Object.keys(value);
  if (keys.length === 0) return [pattern];
  return keys.flatMap((key) => below(`${pattern}.${key}`, (value as Record<string, unknown>)[key]));
};

/**
 * All places that a change touches. One that adds or removes a whole structure is a single change at its top, so that a rule that lets
 * some parts change has to look inside.
 */
export const leafPatterns = ({ pattern, before, after }: FieldChange): readonly string[] => {
  const isStructure = typeof (before ?? after) === "object" && (before === undefined || after === undefined);
  return isStructure ? below(pattern, before ?? after) : [pattern];
};
