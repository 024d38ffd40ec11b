import type { Problem } from "@ashlar/model";
import { checkGroup, type GroupChecks } from "./check-group.ts";
import { goneSince } from "./gone-since.ts";
import { grouped } from "./grouped.ts";
import type { ReadFiles } from "./read-files.ts";

/**
 * Checks a tree with every rule, those too that see all objects of a cluster at once.
 * @param reads what comes of the files
 * @param names of all files
 * @param since a git revision to compare with
 */
export const checkWhole = (
  reads: readonly ReadFiles[],
  names: readonly string[],
  checksOf: (cluster: string | undefined) => GroupChecks,
  since: { readonly root: string; readonly revision: string } | undefined,
): { readonly problems: readonly Problem[]; readonly objects: number } => {
  const objects = reads.flatMap((read) => read.objects);
  const groups = grouped(objects, names);
  return {
    problems: [
      ...reads.flatMap(({ problems }) => problems),
      ...groups.flatMap((group) => checkGroup(group, checksOf(group.cluster))),
      ...(since === undefined ? [] : goneSince(since.root, since.revision, groups, checksOf)),
    ],
    objects: objects.length,
  };
};
