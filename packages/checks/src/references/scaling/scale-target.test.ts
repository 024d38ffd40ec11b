import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOf, namespacesOf, together } from "../../testing/workloads.ts";
import { scaleTarget } from "./scale-target.ts";

const whole = { whole: true };
const shop = namespacesOf("shop");
const scaler = (target: string, name = "a"): string =>
  `{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: ${name}, namespace: shop }, spec: { maxReplicas: 3, scaleTargetRef: ${target} } }`;
const web = "{ apiVersion: apps/v1, kind: Deployment, name: web }";

test("a workload that is made, or a kind of an operator", () => {
  const keda =
    "{ apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: { name: k, namespace: shop }, spec: { scaleTargetRef: { name: api } } }";
  expect(judgedTree(scaleTarget, together(shop, deploymentOf("web"), deploymentOf("api"), scaler(web), keda), whole)).toEqual([]);
  expect(judgedTree(scaleTarget, together(shop, scaler("{ apiVersion: example.com/v1, kind: Pool, name: p }")), whole)).toEqual([]);
});

test.each([
  [
    "{ apiVersion: apps/v1, kind: Deployment, name: wep }",
    "/name  nothing makes Deployment 'wep' in namespace 'shop'; did you mean 'web'?",
  ],
  ["{ apiVersion: apps/v1, kind: DaemonSet, name: web }", "/kind  a DaemonSet cannot be scaled"],
  ["{ kind: Deployment, name: web }", "  there is no Deployment in apiVersion v1 to scale"],
])("%s", (target, problem) => {
  expect(judgedTree(scaleTarget, together(shop, deploymentOf("web"), scaler(target)), whole)).toEqual([
    `HorizontalPodAutoscaler shop/a /spec/scaleTargetRef${problem}`,
  ]);
});

test("two scale the same", () => {
  expect(judgedTree(scaleTarget, together(shop, deploymentOf("web"), scaler(web), scaler(web, "b")), whole)).toEqual([
    "HorizontalPodAutoscaler shop/b /spec/scaleTargetRef  scales Deployment 'web', as HorizontalPodAutoscaler 'a' does",
  ]);
});
