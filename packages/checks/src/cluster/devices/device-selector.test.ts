import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { manifest } from "../../testing/manifest.ts";
import { deviceSelector } from "./device-selector.ts";

test.each(["device.driver == 'gpu.example.com'", "device.attributes['gpu.example.com'].ecc"])("%s is right", (content) => {
  expect(
    judged(deviceSelector, manifest("resource.k8s.io/v1", "DeviceClass", `spec: { selectors: [{ cel: { expression: "${content}" } }] }`)),
  ).toEqual([]);
});

test.each([
  [
    "object.metadata.name == 'a'",
    "/spec/selectors/0/cel/expression  object.metadata.name == 'a' uses 'object', which there is not here (there are device)",
  ],
  ["1 + 1", "/spec/selectors/0/cel/expression  1 + 1 is int"],
  ["", "/spec/selectors/0/cel/expression  it is empty"],
])("%s", (content, problem) => {
  expect(
    judged(deviceSelector, manifest("resource.k8s.io/v1", "DeviceClass", `spec: { selectors: [{ cel: { expression: "${content}" } }] }`)),
  ).toEqual([problem]);
});
