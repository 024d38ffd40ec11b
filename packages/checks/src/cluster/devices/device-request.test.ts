import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { manifest } from "../../testing/manifest.ts";
import { deviceRequest } from "./device-request.ts";

test.each([
  "requests: [{ name: gpu, exactly: { deviceClassName: gpu, count: 2 } }]",
  "requests: [{ name: gpu, exactly: { deviceClassName: gpu, allocationMode: All, tolerations: [{ operator: Exists }] } }]",
])("%s is right", (content) => {
  expect(judged(deviceRequest, manifest("resource.k8s.io/v1", "ResourceClaim", `spec: { devices: { ${content} } }`))).toEqual([]);
});

test.each([
  [
    "requests: [{ name: gpu, exactly: { deviceClassName: gpu, count: -1 } }]",
    "/spec/devices/requests/0/exactly/count  -1 is not more than 0",
  ],
  [
    "requests: [{ name: gpu, exactly: { deviceClassName: gpu, allocationMode: All, count: 1 } }]",
    "/spec/devices/requests/0/exactly/count  with 'All', there is no count",
  ],
  [
    "requests: [{ name: gpu, exactly: { deviceClassName: gpu, tolerations: [{ operator: Exists, value: a }] } }]",
    "/spec/devices/requests/0/exactly/tolerations/0/value  with 'Exists', any value is tolerated",
  ],
])("%s", (content, problem) => {
  expect(judged(deviceRequest, manifest("resource.k8s.io/v1", "ResourceClaim", `spec: { devices: { ${content} } }`))).toEqual([problem]);
});

test("the tolerations of a request: 1.35 drops them before it looks", () => {
  const claim = manifest(
    "resource.k8s.io/v1",
    "ResourceClaim",
    "spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: gpu, tolerations: [{ operator: Exists, value: a }] } }] } }",
  );
  expect(judged(deviceRequest, claim, "1.34")).toHaveLength(1);
  expect(judged(deviceRequest, claim, "1.35")).toEqual([]);
});
