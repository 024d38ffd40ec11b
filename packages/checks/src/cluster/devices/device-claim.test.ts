import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { manifest } from "../../testing/manifest.ts";
import { deviceClaim } from "./device-claim.ts";

test.each([
  "requests: [{ name: gpu }], constraints: [{ requests: [gpu], matchAttribute: gpu.example.com/numa }]",
  "requests: [{ name: gpu, firstAvailable: [{ name: large }] }], config: [{ requests: [gpu/large], opaque: { driver: gpu.example.com, parameters: {} } }]",
])("%s is right", (content) => {
  expect(judged(deviceClaim, manifest("resource.k8s.io/v1", "ResourceClaim", `spec: { devices: { ${content} } }`))).toEqual([]);
});

test.each([
  [
    "requests: [{ name: gpu }], constraints: [{ requests: [cpu], matchAttribute: gpu.example.com/numa }]",
    "/spec/devices/constraints/0/requests/0  there is no request called 'cpu'",
  ],
  [
    "config: [{ requests: [gpu], opaque: { driver: gpu.example.com, parameters: {} } }]",
    "/spec/devices/config/0/requests/0  there is no request called 'gpu'",
  ],
  ["constraints: [{}]", "/spec/devices/constraints/0  there is neither 'matchAttribute' nor 'distinctAttribute'"],
  [
    "constraints: [{ distinctAttribute: numa }]",
    '/spec/devices/constraints/0/distinctAttribute  "numa" has no domain before it, as in gpu.example.com/model',
  ],
])("%s", (content, problem) => {
  expect(judged(deviceClaim, manifest("resource.k8s.io/v1", "ResourceClaim", `spec: { devices: { ${content} } }`))).toEqual([problem]);
});

test("what is to be unlike: not in 1.35, which drops the field first", () => {
  const claim = manifest(
    "resource.k8s.io/v1",
    "ResourceClaim",
    "spec: { devices: { constraints: [{ distinctAttribute: gpu.example.com/numa }] } }",
  );
  expect(judged(deviceClaim, claim, "1.34")).toEqual([]);
  expect(judged(deviceClaim, claim, "1.35")).toEqual(["/spec/devices/constraints/0  'matchAttribute' is missing"]);
  expect(judged(deviceClaim, claim, "1.36")).toEqual([]);
});
