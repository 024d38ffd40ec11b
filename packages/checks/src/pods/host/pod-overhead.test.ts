import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { inTemplate, podOf } from "../../testing/pods.ts";
import { podOverhead } from "./pod-overhead.ts";

test.each([podOf("overhead: { cpu: 10m }, runtimeClassName: sandbox"), inTemplate(podOf("overhead: { cpu: 10m }"))])("%s", (manifest) => {
  expect(judged(podOverhead, manifest)).toEqual([]);
});

test.each([[podOf("overhead: { cpu: 10m }"), "/spec/overhead  there is an overhead without a RuntimeClass"]])("%s", (manifest, problem) => {
  expect(judged(podOverhead, manifest)).toEqual([problem]);
});
