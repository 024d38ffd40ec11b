import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { manifest } from "../../testing/manifest.ts";
import { deviceAttributes } from "./device-attributes.ts";

test.each(["numa: { int: 1 }", "gpu.example.com/driver: { version: 1.2.3-rc.1 }"])("%s is right", (content) => {
  expect(
    judged(
      deviceAttributes,
      manifest(
        "resource.k8s.io/v1",
        "ResourceSlice",
        `spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1 }, devices: [{ name: a, attributes: { ${content} } }] }`,
      ),
    ),
  ).toEqual([]);
});

test.each([
  ["numa: {}", "/spec/devices/0/attributes/numa  none of int, bool, string, version is set"],
  ["numa: { int: 1, string: a }", "/spec/devices/0/attributes/numa  int and string exclude each other"],
  ["driver: { version: v1 }", '/spec/devices/0/attributes/driver/version  "v1" is not a version as semver.org has them (1.2.3)'],
  [
    "numa-node: { int: 1 }",
    `/spec/devices/0/attributes/numa-node  "numa-node" is not an identifier (letters, digits and '_', with no digit first)`,
  ],
])("%s", (content, problem) => {
  expect(
    judged(
      deviceAttributes,
      manifest(
        "resource.k8s.io/v1",
        "ResourceSlice",
        `spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1 }, devices: [{ name: a, attributes: { ${content} } }] }`,
      ),
    ),
  ).toEqual([problem]);
});
