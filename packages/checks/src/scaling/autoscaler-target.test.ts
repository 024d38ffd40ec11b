import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { autoscalerTarget } from "./autoscaler-target.ts";

const autoscaler = (spec: string): string =>
  `{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: web }, spec: { ${spec} } }`;

const target = (reference: string): string => autoscaler(`maxReplicas: 2, scaleTargetRef: ${reference}`);

test.each(["{ apiVersion: apps/v1, kind: Deployment, name: web }", "{ kind: ReplicationController, name: web }"])("%s", (reference) => {
  expect(judged(autoscalerTarget, target(reference))).toEqual([]);
});

test.each([
  ["{ apiVersion: apps/v1, kind: Deployment, name: a/b }", "/spec/scaleTargetRef/name  'a/b' contains '/'"],
  ["{ apiVersion: apps/v1, kind: Deployment, name: '' }", "/spec/scaleTargetRef/name  '' is empty"],
  ["{ kind: Deployment, name: web }", "/spec/scaleTargetRef  the API group of the Deployment is not said"],
  ["{ apiVersion: v1, kind: Deployment, name: web }", "/spec/scaleTargetRef/apiVersion  the API group of the Deployment is not said"],
  ["{ apiVersion: a/b/c, kind: Deployment, name: web }", "/spec/scaleTargetRef/apiVersion  'a/b/c' is not the version of an API"],
])("%s", (reference, problem) => {
  expect(judged(autoscalerTarget, target(reference))).toEqual([problem]);
});

test("Kubernetes 1.33 does not ask for the group", () => {
  expect(judged(autoscalerTarget, target("{ kind: Deployment, name: web }"), "1.33")).toEqual([]);
});
