import type { KindScope, LockedObject } from "@ashlar/model";
import type { ParsedFile } from "./parse-tree.ts";

/** The API versions of each custom kind that is used, by `group/Kind`; the first is the one it is stored in. */
export type KindVersions = ReadonlyMap<string, readonly [string, ...string[]]>;

const keyOf = ({ group, kind }: { readonly group: string; readonly kind: string }): string => `${group}/${kind}`;

/**
 * The versions in which the tree writes custom kinds; `v1` of those of which only locks record objects. A kind without any object anywhere is
 * left out.
 */
export const kindVersions = (
  kinds: readonly KindScope[],
  files: readonly ParsedFile[],
  recorded: readonly Pick<LockedObject, "group" | "kind">[],
): KindVersions => {
  const alsoUsed = new Set(recorded.map(keyOf));
  const used = new Map<string, Set<string>>();
  for (const { content } of files) {
    const [group, version] = String(content.apiVersion).split("/");
    if (version === undefined) continue;
    const key = `${group}/${content.kind}`;
    used.set(key, (used.get(key) ?? new Set()).add(version));
  }
  return new Map(
    kinds
      .map(keyOf)
      .filter((key) => used.has(key) || alsoUsed.has(key))
      .map((key) => {
        const [first = "v1", ...others] = used.get(key) ?? [];
        return [key, [first, ...others]];
      }),
  );
};
