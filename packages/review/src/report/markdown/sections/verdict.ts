import { dangers, worstOf } from "../../../danger/danger.ts";
import type { Review } from "../../../finding/review.ts";
import type { Verdict } from "../../../gate/gate.ts";
import { count, thousands, verdicts } from "../../text/count.ts";
import { codeSpan } from "../escape/code-span.ts";
import { listed } from "../phrases.ts";
import { fixed, type Section } from "../section.ts";
import type { Telling } from "../telling.ts";

/** By this line the one comment of a pull request is found again. */
export const MARKER = "<!-- ashlar-review -->";

const sumOf = ({ clusters }: Review, of: "created" | "changed" | "deleted"): number => clusters.reduce((sum, each) => sum + each[of], 0);

const worst = ({ counts }: Review): string => worstOf(dangers.filter((danger) => counts[danger] > 0));

const blockedBy = ({ blocked, problems }: Verdict, review: Review): string => {
  if (blocked.length > 0) return `blocked by ${count(blocked.length, "finding")}`;
  return `blocked by ${count(problems.length + review.problems.length, "problem")}`;
};

const sentence = (review: Review, verdict: Verdict): readonly [alert: string, words: string] => {
  const found = dangers.some((danger) => review.counts[danger] > 0);
  if (!verdict.passes)
    return ["CAUTION", found ? `${worst(review)}: ${blockedBy(verdict, review)}` : `Blocked: ${blockedBy(verdict, review)}`];
  if (!found) return ["NOTE", "Nothing changes for any cluster"];
  if (verdict.acknowledged.length > 0)
    return ["WARNING", `${worst(review)}: passes, with ${count(verdict.acknowledged.length, "acknowledged finding")}`];
  return ["NOTE", `${worst(review)}: passes`];
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
  const [alert, words] = sentence(review, verdict);
  const counts = dangers.filter((danger) => review.counts[danger] > 0).map((danger) => `${thousands(review.counts[danger])} ${danger}`);
  const lines = [
    `**${words}**`,
    ...(counts.length > 0 ? [counts.join(" · ")] : []),
    scope(review),
    `${codeSpan(review.base, 60)} → ${codeSpan(review.head, 60)}`,
  ];
  return fixed("verdict", `${MARKER}\n> [!${alert}]\n${lines.map((line) => `> ${line}`).join("\\\n")}`);
};
