import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest, webhook } from "../testing/manifest.ts";
import { numberRange } from "./number-range.ts";

const lease = (spec: string): string => manifest("coordination.k8s.io/v1", "Lease", `spec: { ${spec} }`);

test.each([lease("leaseDurationSeconds: 15, leaseTransitions: 0"), webhook("timeoutSeconds: 30")])("%s", (right) => {
  expect(judged(numberRange, right)).toEqual([]);
});

test.each([
  [lease("leaseDurationSeconds: 0"), "/spec/leaseDurationSeconds  0 is less than 1"],
  [webhook("timeoutSeconds: 31"), "/webhooks/0/timeoutSeconds  31 is not from 1 to 30"],
])("%s", (wrong, problem) => {
  expect(judged(numberRange, wrong)).toEqual([problem]);
});
