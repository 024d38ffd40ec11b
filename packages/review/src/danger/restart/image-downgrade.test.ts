import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const told = (before: string, after: string): string => judged(workload({ image: before }), workload({ image: after })).join();

test.each([
  ["web:1.3.0", "web:1.2.9"],
  ["web:1.2.3", "web:1.2.3-rc.1"],
])("%s to %s is told", (before, after) => {
  expect(told(before, after)).toContain("RESTART image-downgrade Deployment shop/web: spec.template.spec.containers[web].image");
});

test.each([
  ["web:1.2.9", "web:1.3.0"],
  ["web:1.2.3", "web:old"],
])("%s to %s is not", (before, after) => {
  expect(told(before, after)).not.toContain("RESTART image-downgrade");
});
