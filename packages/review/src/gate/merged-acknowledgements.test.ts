import { expect, test } from "vitest";
import { reviewOf } from "../finding/review-of.ts";
import { placedOf } from "../testing/judged.ts";
import { acknowledgementOf } from "./acknowledgement.ts";
import { judgeGate } from "./judge-gate.ts";
import { mergedAcknowledgements } from "./merged-acknowledgements.ts";

const shop = (replicas: number): string =>
  `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: shop, namespace: shop }, spec: { replicas: ${replicas}, selector: {}, template: {} } }`;

/** The shop ends in these clusters. */
const reviewIn = (...clusters: readonly string[]) =>
  reviewOf({
    base: "a",
    head: "b",
    clusters: clusters.map((cluster) => ({
      cluster,
      environment: cluster,
      kubernetes: { before: "1.36", after: "1.36" },
      before: placedOf(shop(4)),
      after: placedOf(shop(0)),
      whole: true,
    })),
  });

const [merged] = reviewIn("dev", "prod-eu", "prod-us").findings;
const text = merged === undefined ? "" : acknowledgementOf(merged);

test.each([
  ["as it was merged", text, true],
  ["folded", text.replace(" in ", "\n  in "), true],
  ["for another cluster only", text.replace(/in .* \(/, "in dev ("), false],
  ["of something that says another thing", text.replace(/\(.*\)/, "(0123456789ab)"), false],
  ["by another rule", `other ${text.slice(text.indexOf(" ") + 1)}`, false],
  ["with no number", text.replace(/ \(.*\)/, ""), false],
])("%s", (_, said, counts) => {
  const review = reviewIn("prod-eu", "prod-us");
  expect(review.findings).toHaveLength(1);
  const acknowledgements = mergedAcknowledgements(review, [{ text: said, by: "Ada", commit: "abc" }]);
  const verdict = judgeGate(review, { acknowledgements });
  expect({ passes: verdict.passes, problems: verdict.problems }).toEqual({ passes: counts, problems: [] });
  expect(verdict.acknowledged.map(({ by }) => by)).toEqual(counts ? ["Ada"] : []);
});
