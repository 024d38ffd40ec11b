import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { noSeccomp } from "./no-seccomp.ts";

const pod = (more: string): string => deploymentOfPod(`{ containers: [{ name: web, image: web:1, ${more} }] }`);
const namespace = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: baseline } }
---`;

test("a pod that says so", () => {
  expect(judgedTree(noSeccomp, pod("securityContext: { seccompProfile: { type: RuntimeDefault } }"))).toEqual([]);
});

test("a pod that does not", () => {
  expect(judgedTree(noSeccomp, pod("imagePullPolicy: Always"))).toEqual([
    "Deployment shop/web /spec/template/spec  (warning) nothing gives 'web' a seccomp profile",
  ]);
});

test("a label that holds pods to less", () => {
  expect(judgedTree(noSeccomp, `${namespace}${pod("imagePullPolicy: Always")}`)).toEqual([]);
});
