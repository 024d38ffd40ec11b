import type { Lock, Source } from "@ashlar/model";
import { nameOf, type Reference } from "./references.ts";

export type LockedReference = Reference & { readonly lock: Lock };

const referenceOf = (source: Source): Reference =>
  source.source === "chart" ? { ...source, type: "chart" } : { ...source, type: "folder" };

/**
 * Gives each reference of the tree the lock that the environments know it by.
 * @throws if the environments name no such source, or name it with two locks
 */
export const withLocks = (references: readonly Reference[], sources: readonly Source[]): readonly LockedReference[] => {
  const locks = new Map<string, Lock>();
  for (const source of sources) {
    const name = nameOf(referenceOf(source));
    const other = locks.get(name);
    if (other && JSON.stringify(other) !== JSON.stringify(source.lock)) throw new Error(`two locks that differ describe ${name}`);
    locks.set(name, source.lock);
  }
  return references.map((reference) => {
    const lock = locks.get(nameOf(reference));
    if (lock === undefined) throw new Error(`no environment has a lock of ${nameOf(reference)}; is the tree rendered?`);
    return { ...reference, lock };
  });
};
