import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod, deploymentWith } from "../../testing/manifests.ts";
import { scratchLimit } from "./scratch-limit.ts";

test("a limit, of the container or of its pod", () => {
  expect(judged(scratchLimit, deploymentWith("resources: { limits: { ephemeral-storage: 1Gi } }"))).toEqual([]);
  const pod = "{ resources: { limits: { ephemeral-storage: 1Gi } }, containers: [{ name: web, image: web:1 }] }";
  expect(judged(scratchLimit, deploymentOfPod(pod))).toEqual([]);
});

test("none", () => {
  expect(judged(scratchLimit, deploymentWith("resources: { requests: { ephemeral-storage: 1Gi } }"))).toEqual([
    "/spec/template/spec/containers/0  container 'web' has no limit of ephemeral storage: its logs and files can fill the node's disk",
  ]);
});
