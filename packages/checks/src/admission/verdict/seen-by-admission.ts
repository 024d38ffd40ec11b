import type { KubeObject } from "@ashlar/model";
import { asStored, kubernetes } from "@ashlar/schemas";
import { type CelMap, CelUnknown, type CelValue } from "../../cel/run/cel-value.ts";
import { partlyKnown } from "../../cel/run/partly-known.ts";
import { schemaHere } from "../../tree/custom-schemas.ts";
import type { Tree } from "../../tree/tree.ts";
import { asAdmitted } from "./as-admitted.ts";

const seen = new WeakMap<Tree, WeakMap<KubeObject, CelValue>>();

/** Of a kind of which no schema is at hand, any field that is not written may have a default. */
const withOpenFields = (value: CelValue): CelValue => {
  if (!(value instanceof Map)) return Array.isArray(value) ? value.map(withOpenFields) : value;
  return partlyKnown(new Map([...value].map(([key, each]) => [key, withOpenFields(each)])) as CelMap);
};

/** Null goes, stays or becomes a default, as the schema has it. */
const withOpenNulls = (value: CelValue): CelValue => {
  if (value === null) return new CelUnknown("it asks for what is written as null");
  if (Array.isArray(value)) return value.map(withOpenNulls);
  return value instanceof Map ? new Map([...value].map(([key, each]) => [key, withOpenNulls(each)])) : value;
};

const made = (tree: Tree, object: KubeObject): CelValue => {
  if (kubernetes(tree.kubernetes).kinds.has(`${object.apiVersion} ${object.kind}`)) return asAdmitted(object, tree.kubernetes);
  const schema = schemaHere(tree, object);
  if (schema !== undefined) return withOpenNulls(asAdmitted(asStored(object, schema), tree.kubernetes));
  const value = asAdmitted(object, tree.kubernetes);
  if (!(value instanceof Map)) return new CelUnknown("it asks for an object of a kind that is not known");
  return partlyKnown(new Map([...value].map(([key, each]) => [key, key === "metadata" ? each : withOpenFields(each)])));
};

/** An object of a tree as admission is shown it, worked out once. */
export const seenByAdmission = (tree: Tree, object: KubeObject): CelValue => {
  const known = seen.get(tree) ?? new WeakMap<KubeObject, CelValue>();
  seen.set(tree, known);
  const value = known.get(object) ?? made(tree, object);
  known.set(object, value);
  return value;
};
