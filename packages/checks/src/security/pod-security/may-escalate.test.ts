import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { mayEscalate } from "./may-escalate.ts";

const pod = (more: string): string => deploymentOfPod(`{ containers: [{ name: web, image: web:1, ${more} }] }`);
const namespace = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: baseline } }
---`;

test("a pod that says so", () => {
  expect(judgedTree(mayEscalate, pod("securityContext: { allowPrivilegeEscalation: false }"))).toEqual([]);
});

test("a pod that does not", () => {
  expect(judgedTree(mayEscalate, pod("securityContext: { allowPrivilegeEscalation: true }"))).toEqual([
    "Deployment shop/web /spec/template/spec/containers/0/securityContext/allowPrivilegeEscalation  (warning) container 'web' may gain more privileges than it starts with",
  ]);
});

test("a label that holds pods to less", () => {
  expect(judgedTree(mayEscalate, `${namespace}${pod("securityContext: { allowPrivilegeEscalation: true }")}`)).toEqual([]);
});
