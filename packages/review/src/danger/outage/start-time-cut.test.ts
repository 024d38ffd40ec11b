import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, type WorkloadOf, workload } from "../../testing/web.ts";

const told = (before: WorkloadOf, after: WorkloadOf): readonly string[] =>
  judged(workload(before) + service(), workload(after) + service());
const container = "spec.template.spec.containers[web]";

const starting = (failures: number): WorkloadOf => ({
  container: `startupProbe: { httpGet: { port: 80 }, failureThreshold: ${failures}, periodSeconds: 2 }`,
});

test("half the time to start is told, a little less is not", () => {
  expect(told(starting(60), starting(30))).toEqual([
    `OUTAGE start-time-cut Deployment shop/web: ${container}.startupProbe.failureThreshold`,
  ]);
  expect(told(starting(60), starting(50)).join()).not.toContain("start-time-cut");
  expect(told(starting(60), {}).join()).not.toContain("start-time-cut");
});

test("a liveness probe alone leaves less time than a startup probe did", () => {
  const live = "livenessProbe: { httpGet: { port: 80 } }";
  expect(told({ container: `${starting(60).container}, ${live}` }, { container: live })).toEqual([
    `OUTAGE start-time-cut Deployment shop/web: ${container}.startupProbe`,
  ]);
});
