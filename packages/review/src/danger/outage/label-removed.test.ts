import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, workload } from "../../testing/web.ts";

const front = service("selector: { app: web, tier: front }, ports: [{ port: 80 }]");
const budget = `---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { maxUnavailable: 1, selector: { matchLabels: { tier: front } } }
`;
const told = (before: string, after: string): readonly string[] => judged(before, after).filter((line) => line.includes("label-removed"));

test("a label that a Service selects by is told", () => {
  expect(told(workload({ labels: "tier: front" }) + front, workload({ labels: "tier: back" }) + front)).toEqual([
    "OUTAGE label-removed Deployment shop/web: spec.template.metadata.labels.tier",
  ]);
});

test("one that only a budget selects by cuts no traffic", () => {
  expect(told(workload({ labels: "tier: front" }) + budget, workload() + budget)).toEqual([
    "CONFIG label-removed Deployment shop/web: spec.template.metadata.labels.tier",
  ]);
});

test("one that nobody selects by is not told", () => {
  expect(told(workload({ labels: "tier: front" }) + service(), workload() + service())).toEqual([]);
});
