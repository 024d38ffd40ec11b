import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, workload } from "../../testing/web.ts";

const ready = workload({ container: "readinessProbe: { httpGet: { port: 80 } }" });
const line = (finding: string): string => `${finding} Deployment shop/web: spec.template.spec.containers[web].readinessProbe`;

test("a readiness probe that goes is told", () => {
  expect(judged(ready + service(), workload() + service())).toEqual([line("OUTAGE readiness-removed")]);
});

test("one that comes is not, nor one that no Service asks", () => {
  expect(judged(ready, workload())).toEqual([line("RESTART pod-template")]);
  expect(judged(workload() + service(), ready + service())).toEqual([line("RESTART pod-template")]);
});
