import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod, deploymentWith } from "../../testing/manifests.ts";
import { memoryLimit } from "./memory-limit.ts";

test("a limit, of the container or of its pod", () => {
  expect(judged(memoryLimit, deploymentWith("resources: { limits: { memory: 1Gi } }"))).toEqual([]);
  const pod = "{ resources: { limits: { memory: 1Gi } }, containers: [{ name: web, image: web:1 }] }";
  expect(judged(memoryLimit, deploymentOfPod(pod))).toEqual([]);
});

test("none", () => {
  expect(judged(memoryLimit, deploymentWith("resources: { requests: { memory: 1Gi } }"))).toEqual([
    "/spec/template/spec/containers/0  container 'web' has no limit of memory: a leak of its takes others on the node along",
  ]);
});
