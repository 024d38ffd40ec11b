import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { tolerationsAnnotation } from "./tolerations-annotation.ts";

test.each([podOf("hostPID: true", 'annotations: { scheduler.alpha.kubernetes.io/tolerations: \'[{"Key":"a"}]\' }')])("%s", (manifest) => {
  expect(judged(tolerationsAnnotation, manifest)).toEqual([]);
});

test.each([
  [
    podOf("hostPID: true", "annotations: { scheduler.alpha.kubernetes.io/tolerations: all }"),
    "/metadata/annotations/scheduler.alpha.kubernetes.io~1tolerations  these tolerations are not taken: they are not a list in JSON",
  ],
  [
    podOf("hostPID: true", "annotations: { scheduler.alpha.kubernetes.io/tolerations: '[{}]' }"),
    "/metadata/annotations/scheduler.alpha.kubernetes.io~1tolerations  these tolerations are not taken: Equal needs a key",
  ],
])("%s", (manifest, problem) => {
  expect(judged(tolerationsAnnotation, manifest)).toEqual([problem]);
});
