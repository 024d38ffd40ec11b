import { visible } from "@ashlar/manifests/visible";
import type { Deletion, ImageRow, Place, Review } from "../../finding/review.ts";
import { worstFirst } from "../worst-first.ts";

/** What a row of a table is chosen by; its text the script reads off the row. */
export interface PageRow {
  readonly danger?: string;
  readonly kinds?: readonly string[];
  /** Where they stand among all places. */
  readonly places: readonly number[];
}

/** A table that the page shows without its script, which only hides rows of it. */
export interface PageTable {
  /** The filters that its rows know; of others it shows the whole pull request, and says so. */
  readonly follows: readonly string[];
  /** In the order in which they stand. */
  readonly rows: readonly PageRow[];
}

type Numbered = (place: Place) => number;

const ofDeletion = ({ danger, object, places }: Deletion, of: Numbered): PageRow => ({
  danger,
  kinds: [visible(object.kind)],
  places: places.map(of),
});

/** The tables of the page, by the `id` of each. */
export const tableData = (review: Review, of: Numbered): Readonly<Record<string, PageTable>> => {
  const environments = new Map(review.clusters.map(({ cluster, environment }) => [cluster, environment]));
  const ofImage = ({ objects, clusters }: ImageRow): PageRow => ({
    kinds: [...new Set(objects.map(({ kind }) => visible(kind)))],
    places: clusters.map((cluster) => of({ cluster, environment: environments.get(cluster) ?? "" })),
  });
  const ofDeletions = (deletions: readonly Deletion[]): PageTable => ({
    follows: ["class", "cluster", "environment", "app", "kind", "search"],
    rows: worstFirst(deletions).map((each) => ofDeletion(each, of)),
  });
  return {
    deletions: ofDeletions(review.deletions),
    "left-behind": ofDeletions(review.leftBehind),
    environments: { follows: [], rows: [] },
    images: { follows: ["cluster", "environment", "kind", "search"], rows: review.images.map(ofImage) },
    totals: { follows: ["environment"], rows: review.totals.map(({ environment }) => ({ places: [of({ cluster: "", environment })] })) },
    noise: { follows: [], rows: [] },
  };
};
