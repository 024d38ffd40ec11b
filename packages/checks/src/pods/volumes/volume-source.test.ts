import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf, podWithVolume } from "../../testing/pods.ts";
import { volumeSource } from "./volume-source.ts";

test.each([podWithVolume("emptyDir: {}"), podOf("volumes: [{ name: data }]")])("%s", (manifest) => {
  expect(judged(volumeSource, manifest)).toEqual([]);
});

test.each([
  [podWithVolume("emptyDir: {}, hostPath: { path: /a }"), "/spec/volumes/0  emptyDir and hostPath exclude each other"],
  [
    podOf("volumes: [{ name: Data }]"),
    "/spec/volumes/0/name  'Data' is not a DNS label (a-z, 0-9 and '-', with a letter or digit at both ends)",
  ],
])("%s", (manifest, problem) => {
  expect(judged(volumeSource, manifest)).toEqual([problem]);
});

test.each<[string, string, string[]]>([["1.34", podWithVolume("emptyDir: {}, image: { reference: a }"), []]])(
  "%s %s",
  (version, manifest, problems) => {
    expect(judged(volumeSource, manifest, version)).toEqual(problems);
  },
);
