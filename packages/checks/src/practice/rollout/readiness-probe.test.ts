import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod, deploymentWith } from "../../testing/manifests.ts";
import { readinessProbe } from "./readiness-probe.ts";

const service = (port: string): string => `
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [${port}] }`;
const at = "Deployment shop/web /spec/template/spec/containers";

test("a container that says when it is ready", () => {
  expect(judgedTree(readinessProbe, deploymentWith("readinessProbe: { tcpSocket: { port: 80 } }") + service("{ port: 80 }"))).toEqual([]);
});

test("a container that nobody calls, but for its metrics", () => {
  expect(judgedTree(readinessProbe, deploymentWith("tty: false") + service("{ port: 9090, name: http-metrics }"))).toEqual([]);
  expect(judgedTree(readinessProbe, deploymentWith("tty: false"))).toEqual([]);
});

test("a container that does not say so", () => {
  expect(judgedTree(readinessProbe, deploymentWith("tty: false") + service("{ port: 80 }"))).toEqual([
    `${at}/0  (warning) Service 'web' sends traffic to container 'web' as soon as it runs`,
  ]);
});

test("of several, the one that the port leads to", () => {
  const pod = deploymentOfPod(
    "containers: [{ name: web, image: web:1 }, { name: metrics, image: m:1, ports: [{ name: m, containerPort: 9 }] }]",
  );
  expect(judgedTree(readinessProbe, pod + service("{ port: 80, targetPort: m }"))).toEqual([
    `${at}/1  (warning) Service 'web' sends traffic to container 'metrics' as soon as it runs`,
  ]);
  expect(judgedTree(readinessProbe, pod + service("{ port: 80, targetPort: 8080 }"))).toEqual([]);
});
