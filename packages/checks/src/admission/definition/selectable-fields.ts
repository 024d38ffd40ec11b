import type { ObjectRule, Value } from "../../rule/object-rule.ts";

const scalars: ReadonlySet<unknown> = new Set(["string", "boolean", "integer"]);

/** The schema that a path of plain names leads to. */
const schemaAt = (root: Value, path: string): Value | undefined => {
  if (!/^(?:\.[^.[\]']+)+$/.test(path)) return undefined;
  let at: Value | undefined = root;
  for (const name of path.slice(1).split(".")) at = at?.properties?.[name];
  return at;
};

export const selectableFields: ObjectRule = {
  name: "selectable-fields",
  family: "api",
  severity: "error",
  holds: "A field by which custom resources are selected is a text, a whole number or true or false, and not of the metadata",
  on: {
    "apiextensions.v1.CustomResourceDefinitionVersion": ({ selectableFields: fields, schema }, report) => {
      if (fields === undefined || schema?.openAPIV3Schema === undefined) return;
      for (const [i, { jsonPath = "" }] of (fields as readonly Value[]).entries()) {
        const at = ["selectableFields", i, "jsonPath"];
        const found = schemaAt(schema.openAPIV3Schema, jsonPath);
        if (jsonPath === ".metadata" || jsonPath.startsWith(".metadata.")) report(at, `"${jsonPath}" leads to the metadata`);
        else if (found === undefined) report(at, `"${jsonPath}" leads to no field of the schema`);
        else if (!scalars.has(found.type)) report(at, `"${jsonPath}" leads to a field that is none of string, boolean, integer`);
      }
    },
  },
};
