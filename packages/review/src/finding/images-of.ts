import { describeIdentity } from "../diff/identity.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import { type ImageChange, imageChanges } from "./images.ts";
import type { ImageRow } from "./review.ts";

/** The images that change, with the clusters where they do. */
export const imagesOf = (
  clusters: readonly { readonly cluster: string; readonly changes: readonly ObjectChange[] }[],
): readonly ImageRow[] => {
  const rows = new Map<string, { row: ImageChange; clusters: string[] }>();
  for (const { cluster, changes } of clusters)
    for (const row of imageChanges(changes)) {
      const key = JSON.stringify([row.before, row.after, row.objects.map(describeIdentity)]);
      const known = rows.get(key);
      if (known === undefined) rows.set(key, { row, clusters: [cluster] });
      else known.clusters.push(cluster);
    }
  return [...rows.values()].map(({ row, clusters: where }) => ({ ...row, clusters: where }));
};
