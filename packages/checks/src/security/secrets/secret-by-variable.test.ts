import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { secretByVariable } from "./secret-by-variable.ts";

test("variables that are no secrets", () => {
  expect(judged(secretByVariable, deploymentWith("env: [{ name: A, value: b }]\nenvFrom: [{ configMapRef: { name: a } }]"))).toEqual([]);
});

test("variables that are", () => {
  const container = "env: [{ name: A, valueFrom: { secretKeyRef: { name: a, key: b } } }]\nenvFrom: [{ secretRef: { name: a } }]";
  expect(judged(secretByVariable, deploymentWith(container))).toEqual([
    "/spec/template/spec/containers/0/env/0/valueFrom  'A' puts a secret into the environment",
    "/spec/template/spec/containers/0/envFrom/0/secretRef  puts all of Secret 'a' into the environment",
  ]);
});
