import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { missingPriority } from "./missing-priority.ts";

test("a pod with a class", () => {
  expect(judged(missingPriority, deploymentOfPod("{ priorityClassName: high, containers: [{ name: web, image: web:1 }] }"))).toEqual([]);
});

test("a pod without", () => {
  expect(judged(missingPriority, deploymentOfPod("containers: [{ name: web, image: web:1 }]"))).toEqual([
    "/spec/template/spec  has no priority class",
  ]);
});
