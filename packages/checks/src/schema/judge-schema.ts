import type { Kubernetes, Schema, Validate } from "@ashlar/schemas";
import { type Described, describeFault } from "./describe-fault.ts";
import { schemaRules } from "./schema-rules.ts";
import { withoutNulls } from "./without-nulls.ts";

/** What is left to say of an object after its schema was held against it. */
export interface Judged {
  readonly found: readonly Described[];
  /** Whether its values have their types and none that is required is missing, so that rules may read them. */
  readonly readable: boolean;
  /** The object, without what counts as absent. */
  readonly object: unknown;
}

const clean = { found: [], readable: true } as const;

/** The schema that a pointer leads to, through references, lists and maps. */
const schemaAt = (root: Schema | undefined, pointer: string, api: Kubernetes): Schema | undefined => {
  const resolved = (schema: Schema | undefined): Schema | undefined =>
    schema?.$ref === undefined ? schema : resolved(api.definition(schema.$ref));
  return pointer
    .split("/")
    .slice(1)
    .reduce((at, part) => {
      const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const schema = resolved(at);
      const more = schema?.additionalProperties;
      return schema?.properties?.[name] ?? schema?.items ?? (typeof more === "object" ? more : undefined);
    }, root);
};

/** Holds an object against the compiled schema of its definition. */
export const judgeSchema = (object: unknown, validate: Validate, definition: string, api: Kubernetes): Judged => {
  if (validate(object)) return { ...clean, object };
  const rest = withoutNulls(object, { $ref: definition }, api);
  if (validate(rest)) return { ...clean, object: rest };
  const fieldsAt = (pointer: string): readonly string[] => {
    const schema = schemaAt({ $ref: definition }, pointer, api);
    const target = schema?.$ref === undefined ? schema : api.definition(schema.$ref);
    return Object.keys(target?.properties ?? {});
  };
  const found = (validate.errors ?? []).map((fault) => describeFault(rest, fault, fieldsAt));
  return { found, readable: found.every(({ rule }) => rule !== schemaRules.wrongType && rule !== schemaRules.missingField), object: rest };
};
