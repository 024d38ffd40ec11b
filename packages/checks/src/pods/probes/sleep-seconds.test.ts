import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith } from "../../testing/pods.ts";
import { sleepSeconds } from "./sleep-seconds.ts";

test.each([
  podWith("lifecycle: { preStop: { sleep: { seconds: 30 } } }"),
  podWith("lifecycle: { preStop: { sleep: { seconds: 0 } } }", "terminationGracePeriodSeconds: -1"),
])("%s", (manifest) => {
  expect(judged(sleepSeconds, manifest)).toEqual([]);
});

test.each([
  [
    podWith("lifecycle: { preStop: { sleep: { seconds: 31 } } }"),
    "/spec/containers/0/lifecycle/preStop/sleep/seconds  31 is not from 0 to 30, the pod's grace period",
  ],
  [
    podWith("lifecycle: { postStart: { sleep: { seconds: 6 } } }", "terminationGracePeriodSeconds: 5"),
    "/spec/containers/0/lifecycle/postStart/sleep/seconds  6 is not from 0 to 5, the pod's grace period",
  ],
])("%s", (manifest, problem) => {
  expect(judged(sleepSeconds, manifest)).toEqual([problem]);
});
