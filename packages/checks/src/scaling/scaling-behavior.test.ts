import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { scalingBehavior } from "./scaling-behavior.ts";

const autoscaler = (spec: string): string =>
  `{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: web }, spec: { scaleTargetRef: { kind: A, name: a }, ${spec} } }`;

const scaleDown = (rules: string): string => autoscaler(`maxReplicas: 2, behavior: { scaleDown: ${rules} }`);

test("an hour is the longest window, half an hour the longest period", () => {
  const policies = "[{ type: Percent, value: 100, periodSeconds: 1800 }]";
  expect(judged(scalingBehavior, scaleDown(`{ stabilizationWindowSeconds: 3600, selectPolicy: Disabled, policies: ${policies} }`))).toEqual(
    [],
  );
});

test.each([
  ["{ stabilizationWindowSeconds: 3601 }", "/stabilizationWindowSeconds  3601 is not from 0 to 3600"],
  ["{ selectPolicy: Most }", "/selectPolicy  'Most' is none of Max, Min, Disabled"],
  ["{ policies: [] }", "/policies  there is no policy"],
  ["{ policies: [{ type: Nodes, value: 1, periodSeconds: 1 }] }", "/policies/0/type  'Nodes' is neither Pods nor Percent"],
  ["{ policies: [{ type: Pods, value: 0, periodSeconds: 1 }] }", "/policies/0/value  0 is not more than 0"],
  ["{ policies: [{ type: Pods, value: 1, periodSeconds: 1801 }] }", "/policies/0/periodSeconds  1801 is not from 1 to 1800"],
  ["{ tolerance: -1m }", "/tolerance  -1m is less than 0"],
])("%s", (rules, problem) => {
  expect(judged(scalingBehavior, scaleDown(rules))).toEqual([`/spec/behavior/scaleDown${problem}`]);
});

test("a tolerance is dropped by Kubernetes 1.34", () => {
  expect(judged(scalingBehavior, scaleDown("{ tolerance: -1m }"), "1.34")).toEqual([]);
});
