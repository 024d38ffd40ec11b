import type { Review } from "../../finding/review.ts";
import type { Verdict } from "../../gate/gate.ts";

/** A review and what the gate says of it, for programs: docs/review.schema.json says what is in it. */
export const json = (review: Review, { blocked, acknowledged, problems, passes }: Verdict): string => {
  const gate = {
    passes,
    blocked: blocked.map(({ finding, trailer, approvers }) => ({ finding: finding.id, trailer, approvers })),
    acknowledged: acknowledged.map(({ finding, by }) => ({ finding: finding.id, by })),
  };
  return `${JSON.stringify({ ...review, problems: [...review.problems, ...problems], gate }, null, 2)}\n`;
};
