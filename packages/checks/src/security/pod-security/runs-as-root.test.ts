import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { runsAsRoot } from "./runs-as-root.ts";

const pod = (more: string): string => deploymentOfPod(`{ containers: [{ name: web, image: web:1 }], ${more} }`);
const namespace = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: baseline } }
---`;

test("a pod that says so", () => {
  expect(judgedTree(runsAsRoot, pod("securityContext: { runAsNonRoot: true }"))).toEqual([]);
});

test("a pod that does not", () => {
  expect(judgedTree(runsAsRoot, pod("securityContext: { runAsUser: 1000 }"))).toEqual([
    "Deployment shop/web /spec/template/spec  (warning) nothing keeps 'web' from running as root",
  ]);
});

test("a label that holds pods to less", () => {
  expect(judgedTree(runsAsRoot, `${namespace}${pod("securityContext: { runAsUser: 1000 }")}`)).toEqual([]);
});
