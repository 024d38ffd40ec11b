import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { deploymentOf } from "../testing/workloads.ts";
import { missingProbePort } from "./missing-probe-port.ts";

const probing = (port: string): string =>
  deploymentOf(
    "web",
    `{ containers: [{ name: web, ports: [{ name: http, containerPort: 80 }], readinessProbe: { httpGet: { port: ${port} } } }] }`,
  );

test("a name or a number", () => {
  for (const port of ["http", "80", "9090"]) expect(judgedTree(missingProbePort, probing(port))).toEqual([]);
});

test("a name that the container has not", () => {
  expect(judgedTree(missingProbePort, probing("web"))).toEqual([
    "Deployment shop/web /spec/template/spec/containers/0/readinessProbe/httpGet/port  its container has no port named 'web'",
  ]);
  const hook = deploymentOf("web", "{ containers: [{ name: web, lifecycle: { preStop: { httpGet: { port: admin } } } }] }");
  expect(judgedTree(missingProbePort, hook)).toEqual([
    "Deployment shop/web /spec/template/spec/containers/0/lifecycle/preStop/httpGet/port  its container has no port named 'admin'",
  ]);
});
