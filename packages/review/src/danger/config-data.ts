import { changesWithin, type FieldChange } from "../diff/field-change.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import { sameTexts } from "./same-texts.ts";

/** What a custom resource makes a Secret of: a new value in it is a new value in the Secret. */
const sources: Readonly<Record<string, readonly string[]>> = {
  " ConfigMap": ["data", "binaryData"],
  " Secret": ["data", "stringData"],
  "bitnami.com SealedSecret": ["spec.encryptedData", "spec.template.data"],
  "external-secrets.io ExternalSecret": ["spec.data", "spec.dataFrom", "spec.target.template"],
};

/** Kinds whose changes pods may read. */
export const configKinds: readonly string[] = Object.keys(sources);

/** What pods read of it that changes: a text that says the same in other words does not. */
export const dataChanges = (change: ObjectChange): readonly FieldChange[] => {
  const same = new Set(sameTexts(change));
  return (sources[change.kind] ?? []).flatMap((place) => changesWithin(change.fields, place)).filter((field) => !same.has(field));
};

/** The keys that change, where they are told apart: of a ConfigMap and of a Secret. */
export const changedKeys = (change: ObjectChange): ReadonlySet<string> | undefined => {
  if (change.identity.group !== "") return undefined;
  const keys = dataChanges(change).map(({ path }) => path[1]?.name);
  return keys.includes(undefined) ? undefined : new Set(keys.flatMap((key) => key ?? []));
};
