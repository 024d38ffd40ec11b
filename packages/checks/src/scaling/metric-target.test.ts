import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { metricTarget } from "./metric-target.ts";

const autoscaler = (spec: string): string =>
  `{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: web }, spec: { scaleTargetRef: { kind: A, name: a }, ${spec} } }`;

const metric = (text: string): string => autoscaler(`maxReplicas: 2, metrics: [${text}]`);
const cpu = (target: string): string => metric(`{ type: Resource, resource: { name: cpu, target: ${target} } }`);
const external = (name: string, target: string): string =>
  metric(`{ type: External, external: { metric: { name: ${name} }, target: ${target} } }`);

test.each([
  cpu("{ type: Utilization, averageUtilization: 80 }"),
  cpu("{ type: AverageValue, averageValue: 100m }"),
  external("queue", "{ type: Value, value: 30 }"),
])("%s", (manifest) => {
  expect(judged(metricTarget, manifest)).toEqual([]);
});

test.each([
  [cpu("{ type: Utilization }"), "/resource/target  says no averageUtilization and no averageValue"],
  [
    cpu("{ type: Utilization, averageUtilization: 80, averageValue: 1 }"),
    "/resource/target  says both averageUtilization and averageValue",
  ],
  [cpu("{ type: Utilization, averageUtilization: 0 }"), "/resource/target/averageUtilization  0 is less than 1"],
  [cpu("{ type: Average, averageUtilization: 1 }"), "/resource/target/type  'Average' is none of Utilization, Value, AverageValue"],
  [external("queue", "{ type: Value, value: '-1' }"), "/external/target/value  -1 is not more than 0"],
  [external("a/b", "{ type: Value, value: 1 }"), "/external/metric/name  'a/b' contains '/'"],
  [
    metric(
      "{ type: ContainerResource, containerResource: { name: widgets, container: web, target: { type: Utilization, averageUtilization: 1 } } }",
    ),
    "/containerResource/name  'widgets' is no resource of a container",
  ],
])("%s", (manifest, problem) => {
  expect(judged(metricTarget, manifest)).toEqual([`/spec/metrics/0${problem}`]);
});
