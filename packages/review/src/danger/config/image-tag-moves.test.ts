import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const told = (before: string, after: string): string => judged(workload({ image: before }), workload({ image: after })).join();

test.each([
  ["web:1.2.3", "web:latest"],
  ["web:1.2.3", "web"],
])("%s to %s is told", (before, after) => {
  expect(told(before, after)).toContain("CONFIG image-tag-moves Deployment shop/web");
});

test.each([
  ["web:1.2.3", "web:1.2.4"],
  ["web:latest", "web"],
  ["web:1.2.3@sha256:aa", "web:1.2.4@sha256:bb"],
])("%s to %s is not", (before, after) => {
  expect(told(before, after)).not.toContain("image-tag-moves");
});
