import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { deploymentOf, namespacesOf, together } from "../testing/workloads.ts";
import { missingTargetPort } from "./missing-target-port.ts";

const whole = { whole: true };
const shop = namespacesOf("shop");
const web = deploymentOf("web", "{ containers: [{ name: web, ports: [{ name: http, containerPort: 8080 }] }] }");
const service = (port: string): string =>
  `{ apiVersion: v1, kind: Service, metadata: { name: web, namespace: shop }, spec: { selector: { app: web }, ports: [${port}] } }`;

test("a port by its name or its number", () => {
  const both = service("{ port: 80, targetPort: http }, { port: 8080 }");
  expect(judgedTree(missingTargetPort, together(shop, web, both), whole)).toEqual([]);
});

test("a port of a sidecar", () => {
  const pod = deploymentOf(
    "web",
    "{ containers: [{ name: web, ports: [] }], initContainers: [{ name: proxy, restartPolicy: Always, ports: [{ name: http, containerPort: 80 }] }] }",
  );
  expect(judgedTree(missingTargetPort, together(shop, pod, service("{ port: 80, targetPort: http }")), whole)).toEqual([]);
});

test("a container that says nothing may listen on any number", () => {
  expect(judgedTree(missingTargetPort, together(shop, deploymentOf("web"), service("{ port: 80 }")), whole)).toEqual([]);
});

test("a name that no container has, or has for another protocol; a number that none mentions", () => {
  const ports = service("{ port: 80, targetPort: web }, { port: 81, targetPort: http, protocol: UDP }, { port: 82 }");
  expect(judgedTree(missingTargetPort, together(shop, web, ports), whole)).toEqual([
    "Service shop/web /spec/ports/0/targetPort  no container of the pods that it selects has a TCP port named 'web'",
    "Service shop/web /spec/ports/1/targetPort  no container of the pods that it selects has a UDP port named 'http'",
    "Service shop/web /spec/ports/2/port  (warning) no container of the pods that it selects says that it listens on TCP 82",
  ]);
});
