import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { guaranteedMemory } from "./guaranteed-memory.ts";

test.each(["resources: { requests: { memory: 1Gi }, limits: { memory: 1024Mi } }", "resources: { limits: { memory: 1Gi } }"])(
  "%s",
  (container) => {
    expect(judged(guaranteedMemory, deploymentWith(container))).toEqual([]);
  },
);

test("less than it may use", () => {
  expect(judged(guaranteedMemory, deploymentWith("resources: { requests: { memory: 512Mi }, limits: { memory: 1Gi } }"))).toEqual([
    "/spec/template/spec/containers/0/resources  container 'web' may use 1Gi of memory and requests 512Mi: on a full node it is killed for the rest",
  ]);
});
