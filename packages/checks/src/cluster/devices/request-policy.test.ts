import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { manifest } from "../../testing/manifest.ts";
import { requestPolicy } from "./request-policy.ts";

test.each(["default: 1Gi, validValues: [1Gi, 2Gi]", "default: 2Gi, validRange: { min: 1Gi, step: 1Gi }"])("%s is right", (content) => {
  expect(
    judged(
      requestPolicy,
      manifest(
        "resource.k8s.io/v1",
        "ResourceSlice",
        `spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1 }, devices: [{ name: a, allowMultipleAllocations: true, capacity: { memory: { value: 10Gi, requestPolicy: { ${content} } } } }] }`,
      ),
    ),
  ).toEqual([]);
});

test.each([
  ["validValues: [1Gi]", "/spec/devices/0/capacity/memory/requestPolicy  'default' is missing"],
  ["default: 3Gi, validValues: [1Gi, 2Gi]", "/spec/devices/0/capacity/memory/requestPolicy/default  3Gi is none of the values"],
  ["default: 1Gi, validValues: [1Gi, 20Gi]", "/spec/devices/0/capacity/memory/requestPolicy/validValues/1  20Gi is more than the capacity"],
  ["default: 3Gi, validRange: { min: 1Gi, max: 2Gi }", "/spec/devices/0/capacity/memory/requestPolicy/default  3Gi is not in the range"],
  [
    "default: 1536Mi, validRange: { min: 1Gi, step: 1Gi }",
    "/spec/devices/0/capacity/memory/requestPolicy/validRange/step  the default or the end is not so many steps away",
  ],
])("%s", (content, problem) => {
  expect(
    judged(
      requestPolicy,
      manifest(
        "resource.k8s.io/v1",
        "ResourceSlice",
        `spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1 }, devices: [{ name: a, allowMultipleAllocations: true, capacity: { memory: { value: 10Gi, requestPolicy: { ${content} } } } }] }`,
      ),
    ),
  ).toEqual([problem]);
});
