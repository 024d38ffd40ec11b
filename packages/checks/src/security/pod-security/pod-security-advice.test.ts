import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { podSecurityAdvice } from "./pod-security-advice.ts";

const namespace = (labels: string): string => `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { ${labels} } }
---`;

const onHost = deploymentOfPod("{ hostPID: true, containers: [{ name: web, image: web:1 }] }");

test("where no label says anything, baseline is expected", () => {
  expect(judgedTree(podSecurityAdvice, onHost)).toEqual([
    "Deployment shop/web /spec/template/spec/hostPID  (warning) shares the processes of its node: hostPID is true: " +
      "no label of its namespace allows that, and baseline forbids it",
  ]);
  expect(judgedTree(podSecurityAdvice, deploymentOfPod("containers: [{ name: web, image: web:1 }]"))).toEqual([]);
});

test("what a namespace warns of or audits beyond what it enforces", () => {
  const labels = "pod-security.kubernetes.io/enforce: baseline, pod-security.kubernetes.io/audit: restricted";
  const found = judgedTree(podSecurityAdvice, `${namespace(labels)}${onHost}`);
  expect(found).toHaveLength(4);
  expect(found[0]).toBe(
    "Deployment shop/web /spec/template/spec/containers/0/securityContext  (warning) container 'web' may gain more privileges than it starts with: " +
      "its namespace audits what breaks restricted v1.36",
  );
});

test("agents of the nodes in kube-system, and a namespace that allows all", () => {
  expect(judgedTree(podSecurityAdvice, onHost.replace("namespace: shop", "namespace: kube-system"))).toEqual([]);
  expect(judgedTree(podSecurityAdvice, `${namespace("pod-security.kubernetes.io/enforce: privileged")}${onHost}`)).toEqual([]);
});
