import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { autoscalerMetric } from "./autoscaler-metric.ts";

const autoscaler = (spec: string): string =>
  `{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: web }, spec: { scaleTargetRef: { kind: A, name: a }, ${spec} } }`;

const metric = (text: string): string => autoscaler(`maxReplicas: 2, metrics: [${text}]`);
const cpu = "resource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } }";

test("a metric and its source", () => {
  expect(judged(autoscalerMetric, metric(`{ type: Resource, ${cpu} }`))).toEqual([]);
});

test.each([
  ["{ type: Resource }", ["/resource  is missing: a metric of type Resource is described here"]],
  [
    `{ type: Memory, ${cpu} }`,
    [
      "/type  'Memory' is none of Object, Pods, Resource, External, ContainerResource",
      "/resource  does not belong to a metric of type Memory",
    ],
  ],
  [
    `{ type: Pods, ${cpu} }`,
    ["/pods  is missing: a metric of type Pods is described here", "/resource  does not belong to a metric of type Pods"],
  ],
])("%s", (text, problems) => {
  expect(judged(autoscalerMetric, metric(text))).toEqual(problems.map((problem) => `/spec/metrics/0${problem}`));
});
