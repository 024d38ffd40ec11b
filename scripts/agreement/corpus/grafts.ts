import type { Kubernetes } from "@ashlar/schemas";
import { type BaseObject, kindOf } from "./base-object.ts";
import { fieldOf, sitesOf } from "./site.ts";

/** Values that real fields have somewhere, to be planted elsewhere: by field, as `fieldOf` names it. */
export type Grafts = ReadonlyMap<string, readonly unknown[]>;

const most = 30;

export const graftsOf = (bases: readonly BaseObject[], api: Kubernetes): Grafts => {
  const found = new Map<string, Map<string, unknown>>();
  for (const { object } of bases) {
    const facts = api.kinds.get(kindOf(object));
    if (facts === undefined) continue;
    for (const site of sitesOf(object, facts.definition, api)) {
      const values = found.get(fieldOf(site)) ?? new Map<string, unknown>();
      found.set(fieldOf(site), values);
      if (values.size < most) values.set(JSON.stringify(site.value), site.value);
    }
  }
  return new Map([...found].map(([field, values]) => [field, [...values.values()]]));
};
