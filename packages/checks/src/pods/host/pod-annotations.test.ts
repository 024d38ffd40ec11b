import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { podAnnotations } from "./pod-annotations.ts";

test.each([podOf("nodeName: node-1", "annotations: { kubernetes.io/config.mirror: a, controller.kubernetes.io/pod-deletion-cost: '-5' }")])(
  "%s",
  (manifest) => {
    expect(judged(podAnnotations, manifest)).toEqual([]);
  },
);

test.each([
  [
    podOf("hostPID: true", "annotations: { kubernetes.io/config.mirror: a }"),
    "/metadata/annotations/kubernetes.io~1config.mirror  a mirror of a static pod names its node",
  ],
  [
    podOf("hostPID: true", "annotations: { controller.kubernetes.io/pod-deletion-cost: '+5' }"),
    "/metadata/annotations/controller.kubernetes.io~1pod-deletion-cost  '+5' is not a whole number of 32 bits",
  ],
])("%s", (manifest, problem) => {
  expect(judged(podAnnotations, manifest)).toEqual([problem]);
});
