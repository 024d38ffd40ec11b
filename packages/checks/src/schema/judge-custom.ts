import type { KindSchema, KubeObject } from "@ashlar/model";
import { customFaults } from "@ashlar/schemas";
import { type Described, describeFault } from "./describe-fault.ts";

/** The names of the fields that a schema knows where a pointer leads. */
const fieldsAt = (root: KindSchema, pointer: string): readonly string[] => {
  const at = pointer
    .split("/")
    .slice(1)
    .reduce<KindSchema | undefined>((schema, part) => {
      const more = schema?.additionalProperties;
      return (
        schema?.properties?.[part.replaceAll("~1", "/").replaceAll("~0", "~")] ??
        schema?.items ??
        (typeof more === "object" ? more : undefined)
      );
    }, root);
  return Object.keys(at?.properties ?? {});
};

/** Holds an object of a custom kind against the schema of its version, its CEL rules aside. */
export const judgeCustom = (object: KubeObject, schema: KindSchema, version: string): readonly Described[] =>
  customFaults(object, schema, version).map((fault) => describeFault(object, fault, (pointer) => fieldsAt(schema, pointer)));
