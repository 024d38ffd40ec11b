import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { inTemplate, podWithVolume } from "../../testing/pods.ts";
import { imageVolume } from "./image-volume.ts";

test.each([podWithVolume("image: { reference: a, pullPolicy: '' }"), inTemplate(podWithVolume("image: {}"))])("%s", (manifest) => {
  expect(judged(imageVolume, manifest)).toEqual([]);
});

test.each([
  [podWithVolume("image: {}"), "/spec/volumes/0/image  'reference' is missing"],
  [
    podWithVolume("image: { reference: a, pullPolicy: Sometimes }"),
    '/spec/volumes/0/image/pullPolicy  "Sometimes" is none of Always, IfNotPresent, Never',
  ],
])("%s", (manifest, problem) => {
  expect(judged(imageVolume, manifest)).toEqual([problem]);
});

test.each<[string, string, string[]]>([["1.34", podWithVolume("image: { pullPolicy: Sometimes }"), []]])(
  "%s %s",
  (version, manifest, problems) => {
    expect(judged(imageVolume, manifest, version)).toEqual(problems);
  },
);
