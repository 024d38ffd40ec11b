import type { KindScope } from "@ashlar/model";
import type { ParsedFile } from "./parse-tree.ts";

/** The API versions of each custom kind, by `group/Kind`; the first is the one it is stored in. */
export type KindVersions = ReadonlyMap<string, readonly [string, ...string[]]>;

/** The versions in which the tree writes custom kinds; `v1` of those that it writes nowhere. */
export const kindVersions = (kinds: readonly KindScope[], files: readonly ParsedFile[]): KindVersions => {
  const used = new Map<string, Set<string>>();
  for (const { content } of files) {
    const [group, version] = String(content.apiVersion).split("/");
    if (version === undefined) continue;
    const key = `${group}/${content.kind}`;
    used.set(key, (used.get(key) ?? new Set()).add(version));
  }
  return new Map(
    kinds.map(({ group, kind }) => {
      const [first = "v1", ...others] = used.get(`${group}/${kind}`) ?? [];
      return [`${group}/${kind}`, [first, ...others]];
    }),
  );
};
