import type { RuleFacts } from "../rule/rule.ts";

const rule = (name: string, holds: string): RuleFacts => ({ name, family: "api", severity: "error", holds });

/** Rules that the schema of a kind keeps: one schema says all of them at once. */
export const schemaRules = {
  unknownField: rule("unknown-field", "Every field is one that the kind has in this version of Kubernetes"),
  missingField: rule("missing-field", "Every field that the kind requires is there"),
  wrongType: rule("wrong-type", "Every value has the type of its field"),
  unknownValue: rule("unknown-value", "A field with a list of values has one of them"),
  outOfRange: rule("out-of-range", "A number is in the range of its field"),
  badFormat: rule("bad-format", "Quantities, times and base64 are written as such"),
  twiceInList: rule("twice-in-list", "No two entries of a list have the keys that the server tells its entries apart by"),
  noMatch: rule("no-match", "A custom resource keeps what its definition asks"),
} as const;

/** What cannot be judged is said, never passed over. */
export const noSchema: RuleFacts = {
  name: "no-schema",
  family: "reference",
  severity: "error",
  holds: "Every object is of a kind whose schema is known",
};

/** A version that a CRD still knows and the server no longer answers to. */
export const notServed: RuleFacts = {
  name: "not-served",
  family: "version",
  severity: "error",
  holds: "An object is of a version that the definition of its kind serves",
};
