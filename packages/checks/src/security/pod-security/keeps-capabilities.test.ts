import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { keepsCapabilities } from "./keeps-capabilities.ts";

const pod = (more: string): string => deploymentOfPod(`{ containers: [{ name: web, image: web:1, ${more} }] }`);
const namespace = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: baseline } }
---`;

test("a pod that says so", () => {
  expect(judgedTree(keepsCapabilities, pod("securityContext: { capabilities: { drop: [ALL] } }"))).toEqual([]);
});

test("a pod that does not", () => {
  expect(judgedTree(keepsCapabilities, pod("securityContext: { capabilities: { drop: [NET_RAW] } }"))).toEqual([
    "Deployment shop/web /spec/template/spec/containers/0/securityContext  (warning) container 'web' keeps capabilities of its engine",
  ]);
});

test("a label that holds pods to less", () => {
  expect(judgedTree(keepsCapabilities, `${namespace}${pod("securityContext: { capabilities: { drop: [NET_RAW] } }")}`)).toEqual([]);
});
