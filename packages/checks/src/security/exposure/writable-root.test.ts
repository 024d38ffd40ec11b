import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod, deploymentWith } from "../../testing/manifests.ts";
import { writableRoot } from "./writable-root.ts";

test("a container that writes to its volumes only", () => {
  expect(judged(writableRoot, deploymentWith("securityContext: { readOnlyRootFilesystem: true }"))).toEqual([]);
  expect(judged(writableRoot, deploymentOfPod("{ os: { name: windows }, containers: [{ name: web, image: web:1 }] }"))).toEqual([]);
});

test("a container that does not say so", () => {
  expect(judged(writableRoot, deploymentWith("tty: false"))).toEqual([
    "/spec/template/spec/containers/0  container 'web' can write where its programs lie",
  ]);
});
