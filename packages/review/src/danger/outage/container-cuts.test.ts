import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, type WorkloadOf, workload } from "../../testing/web.ts";

const told = (before: WorkloadOf, after: WorkloadOf, behind = service()): readonly string[] =>
  judged(workload(before) + behind, workload(after) + behind);

const ready = { container: "readinessProbe: { httpGet: { port: 80 } }" };
const container = "spec.template.spec.containers[web]";

test("a readiness probe that goes is told, unless no Service asks", () => {
  expect(told(ready, {})).toEqual([`OUTAGE readiness-removed Deployment shop/web: ${container}.readinessProbe`]);
  expect(told(ready, {}, "")).toEqual([`RESTART pod-template Deployment shop/web: ${container}.readinessProbe`]);
  expect(told({}, ready)).toEqual([`RESTART pod-template Deployment shop/web: ${container}.readinessProbe`]);
});

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

const limited = (memory: string, cpu = "1"): WorkloadOf => ({ container: `resources: { limits: { memory: ${memory}, cpu: ${cpu} } }` });

test("a limit that is a quarter less or more is told", () => {
  expect(told(limited("1Gi"), limited("512Mi"))).toEqual([`OUTAGE limit-cut Deployment shop/web: ${container}.resources.limits.memory`]);
  expect(told(limited("1Gi"), limited("768Mi")).join()).toMatch(/^RESTART/);
  expect(told(limited("1Gi"), limited("2Gi")).join()).not.toContain("OUTAGE");
});
