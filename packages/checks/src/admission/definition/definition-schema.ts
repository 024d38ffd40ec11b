import type { ObjectRule, Report } from "../../rule/object-rule.ts";
import { judgeCompleteness } from "./schema-completeness.ts";
import { judgeFields } from "./schema-fields.ts";
import { judgeMerging } from "./schema-lists.ts";
import { isMapping, isSet, type Place, type Schema, type Tell } from "./schema-place.ts";
import { judgeNested, judgeStructure } from "./schema-structure.ts";
import { hasTypes } from "./schema-types.ts";
import { judgeValidations } from "./schema-validations.ts";

const ofResource: ReadonlySet<string> = new Set(["metadata", "kind", "apiVersion"]);

/** What the root of a schema may have whose status is a resource of its own. */
const besideStatus: ReadonlySet<string> = new Set([
  ..."description type format title maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern".split(" "),
  ..."maxItems minItems uniqueItems multipleOf required items properties externalDocs example".split(" "),
  ...["x-kubernetes-preserve-unknown-fields", "x-kubernetes-validations"],
]);

/** The one condition that may say types: that a value is a whole number or a string. */
const isIntOrString = (anyOf: unknown): boolean => JSON.stringify(anyOf) === '[{"type":"integer"},{"type":"string"}]';

const walk = (root: Schema, report: Report): void => {
  const path: (string | number)[] = ["schema", "openAPIV3Schema"];
  const tell: Tell = (below, message, remedy) => report([...path, ...below], message, remedy);
  const below = (steps: readonly (string | number)[], schema: unknown, place: Place): void => {
    if (!isMapping(schema)) return;
    path.push(...steps);
    visit(schema, place);
    path.length -= steps.length;
  };
  const conditions = (schema: Schema, place: Place): void => {
    const nested = { ...place, nested: true };
    for (const field of ["allOf", "anyOf", "oneOf"]) {
      if (field === "anyOf" && !place.nested && isIntOrString(schema.anyOf)) continue;
      for (const [i, each] of ((schema[field] ?? []) as readonly Schema[]).entries()) {
        const first = field === "allOf" && i === 0 && !place.nested && isIntOrString(each.anyOf);
        below([field, i], first ? { ...each, anyOf: undefined } : each, nested);
      }
    }
    below(["not"], schema.not, nested);
  };
  const visit = (schema: Schema, place: Place): void => {
    if (!place.typed && !hasTypes(schema, tell)) return;
    judgeFields(schema, place, tell);
    judgeMerging(schema, tell);
    judgeValidations(schema, tell);
    if (place.nested) judgeNested(schema, tell);
    else judgeStructure(schema, place, tell);
    const isRoot = schema === root;
    const resource = isRoot || schema["x-kubernetes-embedded-resource"] === true;
    for (const name in schema.properties) {
      const meta = place.meta || (resource && ofResource.has(name));
      const noDefault = isRoot && ofResource.has(name) ? `in '${name}'` : place.noDefault;
      below(["properties", name], schema.properties[name], {
        ...place,
        level: "field",
        meta,
        ...(noDefault !== undefined && { noDefault }),
      });
    }
    below(["items"], schema.items, { ...place, level: "item", typed: false });
    const anyNames: Place = {
      ...place,
      level: "field",
      typed: false,
      ...(place.meta && { noDefault: "where names of metadata are free" }),
    };
    const additional = schema.additionalProperties;
    below(["additionalProperties"], additional, anyNames);
    if (!place.typed && (additional ?? undefined) !== undefined && typeof additional !== "boolean" && !isMapping(additional))
      tell(["additionalProperties"], "it is neither a schema nor true or false");
    conditions(schema, place);
  };
  visit(root, { level: "root", nested: false, meta: false, typed: true });
  judgeCompleteness(root, tell);
};

export const definitionSchema: ObjectRule = {
  name: "definition-schema",
  family: "api",
  severity: "error",
  holds: "The schema of a custom resource is structural: it says the type of every field, and conditions apart",
  on: {
    "apiextensions.v1.CustomResourceDefinitionVersion": ({ schema, subresources }, report) => {
      const root = schema?.openAPIV3Schema;
      if (root === undefined) return;
      const at = ["schema", "openAPIV3Schema"];
      if (root.nullable) report([...at, "nullable"], "a resource is never null");
      if ((subresources?.status ?? undefined) !== undefined)
        for (const field in root)
          if (!besideStatus.has(field) && isSet(root[field]))
            report([...at, field], "the status is a resource of its own, which the root's conditions would not reach", "say it of 'spec'");
      walk(root, report);
    },
  },
};
