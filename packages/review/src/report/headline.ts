import { dangers, worstOf } from "../danger/danger.ts";
import type { Review } from "../finding/review.ts";
import type { Verdict } from "../gate/gate.ts";
import { count } from "./text/count.ts";

const blockedBy = ({ problems }: Review, verdict: Verdict): string =>
  verdict.blocked.length > 0
    ? `blocked by ${count(verdict.blocked.length, "finding")}`
    : `blocked by ${count(verdict.problems.length + problems.length, "problem")}`;

/** The verdict in a few words: `DATA-LOSS: blocked by 3 findings`. */
export const headlineOf = (review: Review, verdict: Verdict): string => {
  const found = dangers.filter((danger) => review.counts[danger] > 0);
  const begin = found.length === 0 ? "" : `${worstOf(found)}: `;
  if (!verdict.passes) return `${begin === "" ? "Nothing changes for any cluster, " : begin}${blockedBy(review, verdict)}`;
  if (begin === "") return "Nothing changes for any cluster";
  const acknowledged = verdict.acknowledged.length;
  return `${begin}passes${acknowledged > 0 ? `, with ${count(acknowledged, "acknowledged finding")}` : ""}`;
};
