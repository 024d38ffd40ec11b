import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf, podWith } from "../../testing/pods.ts";
import { resizePolicy } from "./resize-policy.ts";

test.each([
  podWith("resizePolicy: [{ resourceName: cpu, restartPolicy: NotRequired }, { resourceName: memory, restartPolicy: RestartContainer }]"),
])("%s", (manifest) => {
  expect(judged(resizePolicy, manifest)).toEqual([]);
});

test.each([
  [
    podWith("resizePolicy: [{ resourceName: cpu, restartPolicy: NotRequired }, { resourceName: cpu, restartPolicy: RestartContainer }]"),
    "/spec/containers/0/resizePolicy/1  there is a second policy for cpu",
  ],
  [
    podWith("resizePolicy: [{ resourceName: cpu, restartPolicy: RestartContainer }]", "restartPolicy: Never"),
    "/spec/containers/0/resizePolicy/0/restartPolicy  a pod that is never restarted cannot restart a container to resize it",
  ],
  [
    podOf("initContainers: [{ name: a, image: a, resizePolicy: [{ resourceName: cpu, restartPolicy: RestartContainer }] }]"),
    "/spec/initContainers/0/resizePolicy/0/restartPolicy  an init container that ends is not restarted to resize it",
  ],
])("%s", (manifest, problem) => {
  expect(judged(resizePolicy, manifest)).toEqual([problem]);
});

test.each<[string, string, string[]]>([
  ["1.35", podOf("initContainers: [{ name: a, image: a, resizePolicy: [{ resourceName: cpu, restartPolicy: RestartContainer }] }]"), []],
])("%s %s", (version, manifest, problems) => {
  expect(judged(resizePolicy, manifest, version)).toEqual(problems);
});
