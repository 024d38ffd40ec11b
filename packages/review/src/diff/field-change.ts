import { isWithin, type Path } from "./path.ts";

/** What was done to one value of an object. */
export interface FieldChange {
  readonly path: Path;
  /** `spec.template.spec.containers[].image`. */
  readonly pattern: string;
  /** Undefined where it is not there. Of a Secret's values only a mask is ever seen. */
  readonly before: unknown;
  readonly after: unknown;
  /** The definition of the value's type, where the schema names one: `core.v1.Container`, `resource.Quantity`. */
  readonly type?: string;
  /** Only the order of the items differs: `before` and `after` say by what they are known. */
  readonly order?: true;
}

/** Changes of a value, of what is in it, or of what it is in. */
export const changesAt = (fields: readonly FieldChange[], pattern: string): readonly FieldChange[] =>
  fields.filter((field) => isWithin(field.pattern, pattern) || isWithin(pattern, field.pattern));

/** Changes of a value or of what is in it. */
export const changesWithin = (fields: readonly FieldChange[], pattern: string): readonly FieldChange[] =>
  fields.filter((field) => isWithin(field.pattern, pattern));
