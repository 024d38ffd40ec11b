import { isMapping, type Schema, type Tell } from "./schema-place.ts";

const listTypes: ReadonlySet<string> = new Set(["atomic", "set", "map"]);

const judgeSet = (items: Schema, tell: Tell): void => {
  if (items.type === "array" && (items["x-kubernetes-list-type"] ?? "atomic") !== "atomic")
    tell(["items", "x-kubernetes-list-type"], "lists in a set are atomic");
  if (items.type === "object" && items["x-kubernetes-map-type"] !== "atomic")
    tell(["items"], "objects in a set are atomic", "set x-kubernetes-map-type: atomic");
};

const judgeKey = (key: string, items: Schema, tell: Tell): void => {
  const property = items.properties?.[key];
  const at = ["items", "properties", key];
  if (!isMapping(property)) {
    tell(["x-kubernetes-list-map-keys"], `'${key}' is no property of the items`);
    return;
  }
  if (property.type === "array" || property.type === "object") tell([...at, "type"], `'${key}' is a key of the list, and not a scalar`);
  if (!items.required?.includes(key) && (property.default ?? undefined) === undefined)
    tell(at, `'${key}' is a key of the list, and may be absent`, "require it, or give it a default");
  if (property.nullable) tell([...at, "nullable"], `'${key}' is a key of the list, and may be null`);
};

const judgeMap = (schema: Schema, items: unknown, tell: Tell): void => {
  const keys: readonly string[] = schema["x-kubernetes-list-map-keys"] ?? [];
  if (keys.length === 0) tell([], "'x-kubernetes-list-map-keys' is missing, though the list is a map");
  if (!isMapping(items)) {
    tell([], "'items' is missing, though the list is a map");
    return;
  }
  if (items.type !== "object") tell(["items"], "its type is not object, though the list is a map");
  else for (const key of keys) judgeKey(key, items, tell);
  if (new Set(keys).size < keys.length) tell(["x-kubernetes-list-map-keys"], "a key is there twice");
};

/** How lists and objects are merged: the extensions that say so fit the types. */
export const judgeMerging = (schema: Schema, tell: Tell): void => {
  const list: string | undefined = schema["x-kubernetes-list-type"] ?? undefined;
  const map: string | undefined = schema["x-kubernetes-map-type"] ?? undefined;
  if (map !== undefined) {
    if (schema.type !== "object") tell([], "its type is not object, though 'x-kubernetes-map-type' is set");
    if (map !== "atomic" && map !== "granular") tell(["x-kubernetes-map-type"], `"${map}" is none of atomic, granular`);
  }
  if (list !== "map" && schema["x-kubernetes-list-map-keys"]?.length > 0)
    tell(["x-kubernetes-list-map-keys"], "the list is no map", "set x-kubernetes-list-type: map");
  if (list === undefined) return;
  if (schema.type !== "array") tell([], "its type is not array, though 'x-kubernetes-list-type' is set");
  if (!listTypes.has(list)) tell(["x-kubernetes-list-type"], `"${list}" is none of atomic, set, map`);
  const { items } = schema;
  if (list === "map") judgeMap(schema, items, tell);
  if (!isMapping(items) || list === "atomic") return;
  if (list === "set" && schema.type === "array") judgeSet(items, tell);
  if (items.nullable) tell(["items", "nullable"], `entries of a list of type ${list} cannot be null`);
};
