import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { manifest } from "../../testing/manifest.ts";
import { deviceConfig } from "./device-config.ts";

test.each(["driver: gpu.example.com, parameters: { kind: Sharing }"])("%s is right", (content) => {
  expect(judged(deviceConfig, manifest("resource.k8s.io/v1", "DeviceClass", `spec: { config: [{ opaque: { ${content} } }] }`))).toEqual([]);
});

test.each([
  [
    "driver: gpu/example, parameters: {}",
    `/spec/config/0/opaque/driver  "gpu/example" is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)`,
  ],
])("%s", (content, problem) => {
  expect(judged(deviceConfig, manifest("resource.k8s.io/v1", "DeviceClass", `spec: { config: [{ opaque: { ${content} } }] }`))).toEqual([
    problem,
  ]);
});
