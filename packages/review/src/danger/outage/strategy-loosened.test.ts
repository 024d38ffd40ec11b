import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, workload } from "../../testing/web.ts";

const told = (before: string, after: string): readonly string[] =>
  judged(workload({ spec: before }) + service(), workload({ spec: after }) + service());

test("a strategy that leaves no pod is told", () => {
  expect(told("strategy: { rollingUpdate: { maxUnavailable: 0 } }", "strategy: { rollingUpdate: { maxUnavailable: 100% } }")).toEqual([
    "OUTAGE strategy-loosened Deployment shop/web: spec.strategy.rollingUpdate.maxUnavailable",
  ]);
  expect(told("", "strategy: { type: Recreate }")).toEqual([expect.stringContaining("OUTAGE strategy-loosened Deployment shop/web")]);
});

test("one that leaves some is not, nor one that is better than before", () => {
  const half = "replicas: 4\n  strategy: { rollingUpdate: { maxUnavailable: 50% } }";
  expect(told("replicas: 4", half)).toEqual(["CONFIG changed Deployment shop/web: spec.strategy.rollingUpdate.maxUnavailable"]);
  expect(told("strategy: { type: Recreate }", "")).not.toContainEqual(expect.stringContaining("OUTAGE"));
});
