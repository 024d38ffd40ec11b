import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { nodeName } from "./node-name.ts";

test("a pod that may run anywhere", () => {
  expect(judged(nodeName, deploymentOfPod("containers: [{ name: web, image: web:1 }]"))).toEqual([]);
});

test("a pod that may not", () => {
  expect(judged(nodeName, deploymentOfPod("{ nodeName: node-7, containers: [{ name: web, image: web:1 }] }"))).toEqual([
    "/spec/template/spec/nodeName  runs on 'node-7' whether there is room or not, and nowhere without it",
  ]);
});
