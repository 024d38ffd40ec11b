import { isBlocking } from "../danger/danger.ts";
import type { Review } from "../finding/review.ts";
import { type Acknowledgement, acknowledgementOf, tidy } from "./acknowledgement.ts";

interface Said extends Acknowledgement {
  readonly rule: string;
  readonly clusters: readonly string[];
  readonly id: string;
}

/** `namespace-deleted Namespace shop in prod-eu, prod-us (3fb2c1d09a7e)` in its parts. */
const form = /^(\S+) .* in ([^()]+) \(([0-9a-f]+)\)$/;

const read = (each: Acknowledgement): readonly Said[] => {
  const [, rule, clusters, id] = form.exec(tidy(each.text)) ?? [];
  return rule === undefined || clusters === undefined || id === undefined ? [] : [{ ...each, rule, clusters: clusters.split(", "), id }];
};

/**
 * What was acknowledged when it was merged, as it counts where only some of the clusters move: a finding was acknowledged if that very
 * finding was, in these clusters and maybe in more. What was acknowledged for others, or says something else by now, is left out.
 * @param said by the commits that come with the move
 */
export const mergedAcknowledgements = (review: Review, said: readonly Acknowledgement[]): readonly Acknowledgement[] => {
  const byId = Map.groupBy(said.flatMap(read), ({ id }) => id);
  return review.findings.flatMap((finding) => {
    if (!isBlocking(finding.danger)) return [];
    const met = byId
      .get(finding.id)
      ?.find(({ rule, clusters }) => rule === finding.rule && finding.places.every(({ cluster }) => clusters.includes(cluster)));
    return met === undefined ? [] : [{ text: acknowledgementOf(finding), by: met.by, commit: met.commit }];
  });
};
