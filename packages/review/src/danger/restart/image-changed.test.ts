import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const told = (before: string, after: string): string => judged(workload({ image: before }), workload({ image: after })).join();

test.each([
  ["web:1.2.3", "ghcr.io/web:1.2.3"],
  ["web:1.2.3-alpine", "web:1.2.3-slim"],
])("%s to %s is told", (before, after) => {
  expect(told(before, after)).toContain("RESTART image-changed Deployment shop/web: spec.template.spec.containers[web].image");
});

test.each([
  ["web:1.2.3", "web:1.2.4"],
  ["web:1.2.3", "web:2.0.0"],
])("%s to %s is not", (before, after) => {
  expect(told(before, after)).not.toContain("RESTART image-changed");
});
