import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { webhook } from "../testing/manifest.ts";
import { reviewVersions } from "./review-versions.ts";

test.each(["[v1]", "[v2, v1beta1]"])("%s is right", (content) => {
  expect(judged(reviewVersions, webhook("").replace("[v1]", content))).toEqual([]);
});

test.each([["[v2]", "/webhooks/0/admissionReviewVersions  there is no version that the server speaks"]])("%s", (content, problem) => {
  expect(judged(reviewVersions, webhook("").replace("[v1]", content))).toEqual([problem]);
});
