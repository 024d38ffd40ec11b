import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod, deploymentWith } from "../../testing/manifests.ts";
import { cpuLimit } from "./cpu-limit.ts";

test("a limit, of the container or of its pod", () => {
  expect(judged(cpuLimit, deploymentWith("resources: { limits: { cpu: 1Gi } }"))).toEqual([]);
  const pod = "{ resources: { limits: { cpu: 1Gi } }, containers: [{ name: web, image: web:1 }] }";
  expect(judged(cpuLimit, deploymentOfPod(pod))).toEqual([]);
});

test("none", () => {
  expect(judged(cpuLimit, deploymentWith("resources: { requests: { cpu: 1Gi } }"))).toEqual([
    "/spec/template/spec/containers/0  container 'web' has no limit of CPU: it takes what others leave",
  ]);
});
