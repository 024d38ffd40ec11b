import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { limitRange } from "./limit-range.ts";

test.each([
  "type: Container, min: { cpu: 100m }, default: { cpu: 500m }, max: { cpu: 1 }",
  "type: PersistentVolumeClaim, max: { storage: 10Gi }",
  "type: Pod, maxLimitRequestRatio: { cpu: 2 }",
])("%s is right", (content) => {
  expect(judged(limitRange, manifest("v1", "LimitRange", `spec: { limits: [{ ${content} }] }`))).toEqual([]);
});

test.each([
  ["type: Node", '/spec/limits/0/type  "Node" is none of Pod, Container, PersistentVolumeClaim'],
  ["type: Pod, min: { cpu: 2 }, max: { cpu: 1 }", "/spec/limits/0/min/cpu  2 is more than 'max', 1"],
  ["type: Pod, default: { cpu: 1 }", "/spec/limits/0/default  limits for pods have no 'default'"],
  ["type: Container, max: { storage: 1Gi }", '/spec/limits/0/max/storage  "storage" is no resource of a container'],
  ["type: PersistentVolumeClaim, default: { storage: 1Gi }", "/spec/limits/0  there is neither a least nor a largest 'storage'"],
  [
    "type: Container, maxLimitRequestRatio: { cpu: 500m }",
    "/spec/limits/0/maxLimitRequestRatio/cpu  500m is less than 1, or more than what 'max' and 'min' allow",
  ],
  [
    "type: Container, default: { example.com/gpu: 2 }, defaultRequest: { example.com/gpu: 1 }",
    "/spec/limits/0/defaultRequest/example.com~1gpu  1 is not 'default', 2, as it must be of example.com/gpu",
  ],
])("%s", (content, problem) => {
  expect(judged(limitRange, manifest("v1", "LimitRange", `spec: { limits: [{ ${content} }] }`))).toEqual([problem]);
});
