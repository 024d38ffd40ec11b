import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOf, namespacesOf, together } from "../../testing/workloads.ts";
import { scaledWithoutRequests } from "./scaled-without-requests.ts";

const shop = namespacesOf("shop");
const scaler = (metrics: string): string =>
  `{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a, namespace: shop }, spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }${metrics} } }`;
const cpu = ", metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } } }]";
const resources = (of: string): string => deploymentOf("web", `{ containers: [{ name: web, resources: ${of} }] }`);
const bare = resources("{}");

test.each([
  ["requests", together(shop, resources("{ requests: { cpu: 100m } }"), scaler(cpu))],
  ["limits", together(shop, resources("{ limits: { cpu: 100m } }"), scaler(cpu))],
  ["a LimitRange", together(shop, "{ apiVersion: v1, kind: LimitRange, metadata: { name: l, namespace: shop } }", bare, scaler(cpu))],
  [
    "a metric of another sort",
    together(shop, bare, scaler(", metrics: [{ type: Resource, resource: { name: cpu, target: { type: AverageValue } } }]")),
  ],
])("%s", (_, objects) => {
  expect(judgedTree(scaledWithoutRequests, objects, { whole: true })).toEqual([]);
});

test("a share of a CPU that nobody requests, also where no metric is named", () => {
  const message = "scales by a share of cpu, and container 'web' of Deployment 'web' requests none";
  expect(judgedTree(scaledWithoutRequests, together(shop, bare, scaler(cpu)), { whole: true })).toEqual([
    `HorizontalPodAutoscaler shop/a /spec/metrics/0  ${message}`,
  ]);
  expect(judgedTree(scaledWithoutRequests, together(shop, bare, scaler("")), { whole: true })).toEqual([
    `HorizontalPodAutoscaler shop/a /spec  ${message}`,
  ]);
});
