import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { initContainerHooks } from "./init-container-hooks.ts";

test.each([
  podOf(
    "initContainers: [{ name: a, image: a, restartPolicy: Always, livenessProbe: { exec: { command: [a] } } }, { name: b, image: b, lifecycle: { stopSignal: SIGTERM } }]",
  ),
])("%s", (manifest) => {
  expect(judged(initContainerHooks, manifest)).toEqual([]);
});

test.each([
  [
    podOf("initContainers: [{ name: a, image: a, livenessProbe: { exec: { command: [a] } } }]"),
    "/spec/initContainers/0/livenessProbe  an init container that ends has no livenessProbe",
  ],
  [
    podOf("initContainers: [{ name: a, image: a, lifecycle: { preStop: { sleep: { seconds: 1 } } } }]"),
    "/spec/initContainers/0/lifecycle  an init container that ends has no lifecycle",
  ],
])("%s", (manifest, problem) => {
  expect(judged(initContainerHooks, manifest)).toEqual([problem]);
});
