import type { Value } from "../../rule/object-rule.ts";

/** A schema of a custom resource, or a part of one. */
export type Schema = Value;

/** Where a part of a schema stands, which decides what it may have. */
export interface Place {
  readonly level: "root" | "item" | "field";
  /** Inside of allOf, anyOf, oneOf or not: there it may only narrow what is said outside. */
  readonly nested: boolean;
  /** Inside of the metadata, kind or apiVersion of a resource. */
  readonly meta: boolean;
  /** Why there may be no default. */
  readonly noDefault?: string;
  /** Whether its types have been checked: what stands below items or additionalProperties has no published schema. */
  readonly typed: boolean;
}

/** Reports a problem of the part that is being looked at, at a path below it. */
export type Tell = (path: readonly (string | number)[], message: string, remedy?: string) => void;

export const isMapping = (value: unknown): value is Schema => typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a field says something: false, empty texts and empty lists say as little as an absent field. */
export const isSet = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== false &&
  value !== "" &&
  !(Array.isArray(value) && value.length === 0) &&
  !(isMapping(value) && Object.keys(value).length === 0);
