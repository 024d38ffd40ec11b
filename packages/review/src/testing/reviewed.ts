import type { Review } from "../finding/review.ts";
import { reviewOf } from "../finding/review-of.ts";
import { placedOf } from "./judged.ts";

/** Manifests of a cluster before and after; an app of theirs is `shop` where the text stands alone. */
export interface Both {
  readonly before: string;
  readonly after: string;
  readonly environment?: string;
}

/** The review of some clusters, by their names. */
export const reviewed = (clusters: Readonly<Record<string, Both>>, mostDeletions = 20): Review =>
  reviewOf({
    base: "main",
    head: "a branch",
    mostDeletions,
    clusters: Object.entries(clusters).map(([cluster, { before, after, environment = cluster.replace(/-.*/, "") }]) => ({
      cluster,
      environment,
      kubernetes: { before: "1.36", after: "1.36" },
      before: before === "" ? [] : placedOf(before),
      after: after === "" ? [] : placedOf(after),
      whole: true,
    })),
  });
