import type { KubeObject } from "@ashlar/model";
import { type Typed, typeOf, typeOfKind } from "@ashlar/review/diff";
import { kubernetes } from "@ashlar/schemas";

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * An object without one field, for each place where it has a field of those, called `core.v1.Probe.periodSeconds`.
 * @param wanted asked before each place: what is known need not be tried again
 */
export const withoutFields = (object: KubeObject, version: string, wanted: (field: string) => boolean): readonly KubeObject[] => {
  const api = kubernetes(version);
  const copy = structuredClone(object) as unknown as Data;
  const found: KubeObject[] = [];

  const walk = (value: unknown, type: Typed | undefined): void => {
    const { properties, additionalProperties, items } = type?.schema ?? {};
    if (Array.isArray(value)) {
      for (const item of value) walk(item, typeOf(api, items));
      return;
    }
    if (!isData(value)) return;
    for (const [key, each] of Object.entries(value)) {
      const schema = properties?.[key] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
      const isOwnKind = value === copy && (key === "apiVersion" || key === "kind");
      if (type?.name !== undefined && !isOwnKind && wanted(`${type.name}.${key}`)) {
        delete value[key];
        found.push(structuredClone(copy) as unknown as KubeObject);
        value[key] = each;
      }
      walk(each, schema?.items !== undefined && schema.$ref === undefined ? { schema } : typeOf(api, schema));
    }
  };

  walk(copy, typeOfKind(api, object.apiVersion, object.kind));
  return found;
};
