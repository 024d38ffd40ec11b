import { expect, test } from "vitest";
import { hugeReview } from "../testing/huge-review.ts";
import { reviewOf } from "../testing/review-of.ts";
import { smallReview } from "../testing/small-review.ts";
import { leftBehindLines } from "./left-behind-lines.ts";

test("what stays behind is named, and counted where it is much", () => {
  expect(leftBehindLines(reviewOf([]), false)).toEqual([]);
  expect(leftBehindLines(smallReview, false)).toEqual([
    "",
    "1 object stays behind, managed by nobody:",
    "  ConfigMap shop/old-flags in dev: stays, and nobody looks after it: Application dev-shop syncs by itself without pruning",
  ]);
  const lines = leftBehindLines(hugeReview(1000), false);
  expect([lines[1], lines.length, lines.at(-1)]).toEqual(["1,000 objects stay behind, managed by nobody:", 23, "  and 980 more objects"]);
  expect(leftBehindLines(hugeReview(1000), true)).toHaveLength(1002);
});
