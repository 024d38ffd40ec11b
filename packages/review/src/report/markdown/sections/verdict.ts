import { dangers } from "../../../danger/danger.ts";
import type { Review } from "../../../finding/review.ts";
import type { Verdict } from "../../../gate/gate.ts";
import { headlineOf } from "../../headline.ts";
import { shortRef } from "../../short-ref.ts";
import { count, thousands, verdicts } from "../../text/count.ts";
import { codeSpan } from "../escape/code-span.ts";
import { listed } from "../phrases.ts";
import { fixed, type Section } from "../section.ts";
import type { Telling } from "../telling.ts";

/** By this line the one comment of a pull request is found again. */
export const MARKER = "<!-- ashlar-review -->";

const sumOf = ({ clusters }: Review, of: "created" | "changed" | "deleted"): number => clusters.reduce((sum, each) => sum + each[of], 0);

const alertOf = (verdict: Verdict): string => {
  if (!verdict.passes) return "CAUTION";
  return verdict.acknowledged.length > 0 ? "WARNING" : "NOTE";
};

const scope = (review: Review): string => {
  const environments = [...new Set(review.clusters.map(({ environment }) => environment))];
  const objects = verdicts({ created: sumOf(review, "created"), changed: sumOf(review, "changed"), deleted: sumOf(review, "deleted") });
  return [
    `${count(review.clusters.length, "cluster")}${environments.length === 0 ? "" : ` of ${listed(environments)}`}`,
    ...(review.matrix.length > 0 ? [count(review.matrix.length, "app")] : []),
    ...(objects === "" ? [] : [objects]),
  ].join(" · ");
};

/** The verdict, how bad it is, and how much of the world it touches. */
export const verdictSection = ({ review, verdict }: Telling): Section => {
  const counts = dangers.filter((danger) => review.counts[danger] > 0).map((danger) => `${thousands(review.counts[danger])} ${danger}`);
  const lines = [
    `**${headlineOf(review, verdict)}**`,
    ...(counts.length > 0 ? [counts.join(" · ")] : []),
    scope(review),
    `${codeSpan(shortRef(review.base), 60)} → ${codeSpan(shortRef(review.head), 60)}`,
  ];
  return fixed("verdict", `${MARKER}\n> [!${alertOf(verdict)}]\n${lines.map((line) => `> ${line}`).join("\\\n")}`);
};
