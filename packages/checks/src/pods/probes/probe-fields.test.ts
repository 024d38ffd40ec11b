import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith } from "../../testing/pods.ts";
import { probeFields } from "./probe-fields.ts";

test.each([
  podWith(
    "livenessProbe: { successThreshold: 1, exec: { command: [a] } }, readinessProbe: { successThreshold: 3, exec: { command: [a] } }",
  ),
])("%s", (manifest) => {
  expect(judged(probeFields, manifest)).toEqual([]);
});

test.each([
  [
    podWith("startupProbe: { successThreshold: 2, exec: { command: [a] } }"),
    "/spec/containers/0/startupProbe/successThreshold  2 is not 1, all that a startupProbe may ask",
  ],
  [
    podWith("readinessProbe: { terminationGracePeriodSeconds: 5, exec: { command: [a] } }"),
    "/spec/containers/0/readinessProbe/terminationGracePeriodSeconds  a readiness probe ends no container",
  ],
])("%s", (manifest, problem) => {
  expect(judged(probeFields, manifest)).toEqual([problem]);
});
