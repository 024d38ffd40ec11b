import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, type WorkloadOf, workload } from "../../testing/web.ts";

const told = (before: WorkloadOf, after: WorkloadOf): readonly string[] =>
  judged(workload(before) + service(), workload(after) + service());
const container = "spec.template.spec.containers[web]";

test("less time to stop is told", () => {
  expect(told({ pod: "terminationGracePeriodSeconds: 60" }, {})).toEqual([
    "OUTAGE shutdown-cut Deployment shop/web: spec.template.spec.terminationGracePeriodSeconds",
  ]);
  expect(told({ container: "lifecycle: { preStop: { sleep: { seconds: 5 } } }" }, {})).toEqual([
    `OUTAGE shutdown-cut Deployment shop/web: ${container}.lifecycle`,
  ]);
});

test("a little less time to stop is not", () => {
  expect(told({ pod: "terminationGracePeriodSeconds: 40" }, {}).join()).toMatch(/^RESTART pod-template/);
});
