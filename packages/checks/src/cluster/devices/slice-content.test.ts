import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { manifest } from "../../testing/manifest.ts";
import { sliceContent } from "./slice-content.ts";

test.each(["devices: [{ name: a }, { name: b }]", "sharedCounters: [{ name: memory, counters: { all: { value: 80Gi } } }]"])(
  "%s is right",
  (content) => {
    expect(
      judged(
        sliceContent,
        manifest(
          "resource.k8s.io/v1",
          "ResourceSlice",
          `spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1 }, ${content} }`,
        ),
      ),
    ).toEqual([]);
  },
);

test.each([
  ["devices: [{ name: a }, { name: a }]", "/spec/devices/1/name  a second one is called 'a'"],
  ["devices: [], sharedCounters: []", "/spec/sharedCounters  it stands beside 'devices'"],
  ["sharedCounters: [{ name: memory, counters: {} }]", "/spec/sharedCounters/0/counters  it is empty"],
])("%s", (content, problem) => {
  expect(
    judged(
      sliceContent,
      manifest(
        "resource.k8s.io/v1",
        "ResourceSlice",
        `spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1 }, ${content} }`,
      ),
    ),
  ).toEqual([problem]);
});
