import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf, podWith, podWithVolume } from "../../testing/pods.ts";
import { resourceAmount } from "./resource-amount.ts";

test.each([
  podWith("resources: { limits: { cpu: 0.1, memory: 1.5Gi, hugepages-2Mi: 4Mi, example.com/gpu: 2 } }"),
  podWithVolume("emptyDir: { sizeLimit: 1Gi }"),
])("%s", (manifest) => {
  expect(judged(resourceAmount, manifest)).toEqual([]);
});

test.each([
  [podWith("resources: { limits: { cpu: -1 } }"), "/spec/containers/0/resources/limits/cpu  -1 is less than nothing"],
  [
    podWith("resources: { limits: { cpu: 1, hugepages-2Mi: 3Mi } }"),
    "/spec/containers/0/resources/limits/hugepages-2Mi  3Mi is no multiple of 2Mi",
  ],
  [
    podWith("resources: { limits: { cpu: 1, hugepages-big: 3Mi } }"),
    "/spec/containers/0/resources/limits/hugepages-big  3Mi is counted in pages, and big is no size of one",
  ],
  [
    podWith("resources: { limits: { example.com/gpu: 500m } }"),
    "/spec/containers/0/resources/limits/example.com~1gpu  500m is not a whole number, as the resource is counted",
  ],
  [podWithVolume("emptyDir: { sizeLimit: -1 }"), "/spec/volumes/0/emptyDir/sizeLimit  -1 is less than nothing"],
  [podOf("resources: { limits: { cpu: -1 } }"), "/spec/resources/limits/cpu  -1 is less than nothing"],
])("%s", (manifest, problem) => {
  expect(judged(resourceAmount, manifest)).toEqual([problem]);
});
