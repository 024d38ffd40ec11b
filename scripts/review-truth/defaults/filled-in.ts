import { record } from "@ashlar/checks/tree";
import type { KubeObject } from "@ashlar/model";
import { type Typed, typeOf, typeOfKind } from "@ashlar/review/diff";
import { type Kubernetes, kubernetes } from "@ashlar/schemas";

/** A field that somebody did not write, and what a server has there. */
export interface FilledIn {
  /** `core.v1.Container`. */
  readonly definition: string;
  readonly field: string;
  /** The structure that it is in, as it was written. */
  readonly owner: Readonly<Record<string, unknown>>;
  /** Undefined where the server left it out, too. */
  readonly value: unknown;
}

const walk = (api: Kubernetes, written: unknown, answered: unknown, type: Typed | undefined, found: FilledIn[]): void => {
  if (Array.isArray(written) && Array.isArray(answered)) {
    const items = typeOf(api, type?.schema.items);
    // A server may drop items that it does not know, and add its own.
    for (const [index, item] of written.entries())
      if (record(item).name === undefined || record(item).name === record(answered[index]).name)
        walk(api, item, answered[index], items, found);
    return;
  }
  const { properties, additionalProperties } = type?.schema ?? {};
  const [was, is] = [record(written), record(answered)];
  if (properties === undefined && typeof additionalProperties === "object")
    for (const key of Object.keys(was)) walk(api, was[key], is[key], typeOf(api, additionalProperties), found);
  for (const [field, schema] of Object.entries(properties ?? {})) {
    if (was[field] !== undefined && was[field] !== null) {
      const isList = schema.items !== undefined && schema.$ref === undefined;
      walk(api, was[field], is[field], isList ? { schema } : typeOf(api, schema), found);
    } else if (type?.name !== undefined) found.push({ definition: type.name, field, owner: was, value: is[field] });
  }
};

/** Every field of Kubernetes' own types that an object does not say, with what a server's answer has there. */
export const filledIn = (written: KubeObject, answered: KubeObject, version: string): readonly FilledIn[] => {
  const api = kubernetes(version);
  const found: FilledIn[] = [];
  walk(api, written, answered, typeOfKind(api, written.apiVersion, written.kind), found);
  return found;
};
