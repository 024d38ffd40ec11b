import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { manifest } from "../../testing/manifest.ts";
import { deviceConditions } from "./device-conditions.ts";

test.each([
  "bindingConditions: [ready], bindingFailureConditions: [failed]",
  "taints: [{ key: broken, effect: NoSchedule }], consumesCounters: [{ counterSet: memory, counters: { all: { value: 1 } } }]",
])("%s is right", (content) => {
  expect(
    judged(
      deviceConditions,
      manifest(
        "resource.k8s.io/v1",
        "ResourceSlice",
        `spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1 }, devices: [{ name: a, ${content} }] }`,
      ),
    ),
  ).toEqual([]);
});

test.each([
  ["bindingConditions: [ready]", "/spec/devices/0  bindingConditions and bindingFailureConditions go together"],
  [
    "bindingConditions: [ready], bindingFailureConditions: [ready]",
    '/spec/devices/0/bindingFailureConditions  "ready" is a condition of success and of failure',
  ],
  [
    "taints: [{ key: broken, value: a b, effect: NoSchedule }]",
    `/spec/devices/0/taints/0/value  "a b" is not a label's value (letters, digits, '-', '_' and '.', with a letter or digit at both ends)`,
  ],
  ["consumesCounters: [{ counterSet: memory, counters: {} }]", "/spec/devices/0/consumesCounters/0/counters  it is empty"],
])("%s", (content, problem) => {
  expect(
    judged(
      deviceConditions,
      manifest(
        "resource.k8s.io/v1",
        "ResourceSlice",
        `spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1 }, devices: [{ name: a, ${content} }] }`,
      ),
    ),
  ).toEqual([problem]);
});
