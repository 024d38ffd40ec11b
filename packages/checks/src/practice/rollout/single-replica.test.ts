import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { singleReplica } from "./single-replica.ts";

const deployment = (count: number, pod = "containers: [{ name: web, image: web:1 }]"): string =>
  deploymentOfPod(pod).replace("spec:\n", `spec:\n  replicas: ${count}\n`);

test("two, or as many as an autoscaler wants", () => {
  expect(judged(singleReplica, deployment(2))).toEqual([]);
  expect(judged(singleReplica, deploymentOfPod("containers: [{ name: web, image: web:1 }]"))).toEqual([]);
});

test("one", () => {
  expect(judged(singleReplica, deployment(1))).toEqual(["/spec/replicas  has one pod: nobody answers while its node is drained"]);
});
