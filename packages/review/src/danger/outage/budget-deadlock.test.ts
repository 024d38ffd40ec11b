import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const budget = (spec: string): string => `---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { ${spec}, selector: { matchLabels: { app: web } } }
`;

const pods = (count: number): string => workload({ spec: `replicas: ${count}` });
const told = (before: string, after: string): readonly string[] => judged(before, after).filter((line) => line.includes("budget-deadlock"));

test("a budget that lets no pod go any more is told", () => {
  expect(told(pods(2) + budget("minAvailable: 1"), pods(2) + budget("minAvailable: 2"))).toEqual([
    "OUTAGE budget-deadlock PodDisruptionBudget shop/web: spec.minAvailable",
  ]);
  expect(told(pods(2), pods(2) + budget("maxUnavailable: 0"))).toEqual(["OUTAGE budget-deadlock PodDisruptionBudget shop/web"]);
});

test("as is a workload with too few pods for its budget", () => {
  expect(told(pods(3) + budget("minAvailable: 2"), pods(2) + budget("minAvailable: 2"))).toEqual([
    "OUTAGE budget-deadlock Deployment shop/web: spec.replicas",
  ]);
});

test("one that was so before, or that lets one go, is not", () => {
  expect(told(pods(2) + budget("minAvailable: 2"), pods(1) + budget("minAvailable: 2"))).toEqual([]);
  expect(told(pods(2) + budget("minAvailable: 50%"), pods(3) + budget("minAvailable: 50%"))).toEqual([]);
});
