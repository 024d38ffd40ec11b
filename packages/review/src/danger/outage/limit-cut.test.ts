import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, type WorkloadOf, workload } from "../../testing/web.ts";

const told = (before: WorkloadOf, after: WorkloadOf): readonly string[] =>
  judged(workload(before) + service(), workload(after) + service());
const container = "spec.template.spec.containers[web]";

const limited = (memory: string, cpu = "1"): WorkloadOf => ({ container: `resources: { limits: { memory: ${memory}, cpu: ${cpu} } }` });

test("a limit that is a quarter less or more is told", () => {
  expect(told(limited("1Gi"), limited("512Mi"))).toEqual([`OUTAGE limit-cut Deployment shop/web: ${container}.resources.limits.memory`]);
  expect(told(limited("1Gi"), limited("768Mi")).join()).toMatch(/^RESTART/);
  expect(told(limited("1Gi"), limited("2Gi")).join()).not.toContain("OUTAGE");
});
