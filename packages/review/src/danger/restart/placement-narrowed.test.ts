import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const told = (before: string, after: string): string => judged(workload({ pod: before }), workload({ pod: after })).join();

test.each([
  ["", "nodeSelector: { pool: fast }"],
  ["nodeSelector: { pool: slow }", "nodeSelector: { pool: fast }"],
  ["tolerations: [{ key: gpu, operator: Exists }]", ""],
  ["", "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule }]"],
])("%s to %s is told", (before, after) => {
  expect(told(before, after)).toMatch(/^RESTART placement-narrowed Deployment shop\/web: spec\.template/);
});

test.each([
  ["nodeSelector: { pool: fast }", ""],
  ["", "tolerations: [{ key: gpu, operator: Exists }]"],
  ["", "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway }]"],
])("%s to %s is not", (before, after) => {
  expect(told(before, after)).toMatch(/^RESTART pod-template/);
});
