import type { CustomKind, KindScope, Lock } from "@ashlar/model";

/** A lock as TypeScript reads it from JSON, where a word of a fixed set is any string. */
type RecordedLock = Omit<Lock, "brings"> & {
  readonly brings: readonly (Omit<KindScope, "scope"> & { readonly scope: string })[];
};

/**
 * The lock in a `*.lock.json`, with the schemas of the kinds that it brings. A file that lacks a field or has one of another type does
 * not compile; that every scope is one of the two words, and that no kind lacks a schema, are tests of this package (`locks.test.ts`).
 */
export const lockOf = (recorded: RecordedLock, kinds: readonly CustomKind[]): Lock => ({
  ...recorded,
  brings: recorded.brings.map(({ group, kind, scope }) => ({
    ...kinds.find((known) => known.group === group && known.kind === kind),
    group,
    kind,
    scope: scope === "Cluster" ? "Cluster" : "Namespaced",
  })),
});
