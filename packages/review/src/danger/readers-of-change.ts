import { at, namespaceOf, text } from "@ashlar/checks/tree";
import type { ObjectChange } from "../diff/object-change.ts";
import { changedKeys } from "./config-data.ts";
import { type ConfigReader, readersOf } from "./config-readers.ts";
import type { Context } from "./danger-rule.ts";
import { listNames } from "./served-by.ts";

const nameOf = ({ kind, identity, after }: ObjectChange): string =>
  kind === "external-secrets.io ExternalSecret" ? (text(at(after?.object, "spec", "target").name) ?? identity.name) : identity.name;

/** Whose pods read what changes. */
export const readersOfChange = (change: ObjectChange, { after }: Context): readonly ConfigReader[] => {
  if (change.after === undefined) return [];
  const keys = changedKeys(change);
  const kind = change.identity.kind === "ConfigMap" ? "ConfigMap" : "Secret";
  return readersOf(after, kind, namespaceOf(change.after.object), nameOf(change)).filter(
    (reader) => keys === undefined || reader.keys === undefined || reader.keys.some((key) => keys.has(key)),
  );
};

/** The workloads of readers, each once. */
export const describeReaders = (readers: readonly ConfigReader[]): string =>
  listNames([...new Set(readers.map(({ workload: { object } }) => `${object.kind} ${object.metadata.name}`))]);
