import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { podSecurity } from "./pod-security.ts";

const namespace = (labels: string): string => `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { ${labels} } }
---`;

const privileged = deploymentOfPod("containers: [{ name: web, image: web:1, securityContext: { privileged: true } }]");
const at = "Deployment shop/web /spec/template/spec/containers/0/securityContext/privileged";

test("a pod that its namespace would refuse", () => {
  expect(judgedTree(podSecurity, `${namespace("pod-security.kubernetes.io/enforce: baseline")}${privileged}`)).toEqual([
    `${at}  container 'web' is privileged; 'shop' refuses such pods: it enforces baseline v1.36`,
  ]);
});

test.each([
  ["a namespace that enforces privileged", namespace("pod-security.kubernetes.io/enforce: privileged")],
  ["a namespace that only warns", namespace("pod-security.kubernetes.io/warn: restricted")],
  ["a namespace that is not known", ""],
])("%s refuses nothing", (_, manifest) => {
  expect(judgedTree(podSecurity, `${manifest}${privileged}`)).toEqual([]);
});

test("the version of the standard is the namespace's, but never above the cluster's", () => {
  const host = deploymentOfPod("containers: [{ name: web, image: web:1, livenessProbe: { tcpSocket: { host: 10.0.0.1, port: 80 } } }]");
  const pinned = (version: string): string =>
    `pod-security.kubernetes.io/enforce: baseline, pod-security.kubernetes.io/enforce-version: ${version}`;
  expect(judgedTree(podSecurity, `${namespace(pinned("v1.33"))}${host}`)).toHaveLength(0);
  expect(judgedTree(podSecurity, `${namespace(pinned("v1.34"))}${host}`)).toHaveLength(1);
  expect(judgedTree(podSecurity, `${namespace(pinned("v1.34"))}${host}`, { kubernetes: "1.33" })).toHaveLength(0);
  expect(judgedTree(podSecurity, `${namespace(pinned("latest"))}${host}`)).toHaveLength(1);
});
