import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { deploymentWith } from "../testing/manifests.ts";
import { portNumber } from "./port-number.ts";

const at = "/spec/template/spec/containers/0";

test("ports from 1 to 65535, and probes that name one", () => {
  const container = `
ports: [{ name: http, containerPort: 8080 }, { name: last, containerPort: 65535, hostPort: 1 }]
readinessProbe: { httpGet: { port: http } }
livenessProbe: { grpc: { port: 8080 } }`;
  expect(judged(portNumber, deploymentWith(container))).toEqual([]);
});

test.each([
  ["ports: [{ containerPort: 70000 }]", `${at}/ports/0/containerPort  70000 is not a port (1-65535)`],
  ["ports: [{ containerPort: 80, hostPort: -1 }]", `${at}/ports/0/hostPort  -1 is not a port (1-65535)`],
  ["readinessProbe: { tcpSocket: { port: 0 } }", `${at}/readinessProbe/tcpSocket/port  0 is not a port (1-65535)`],
])("%s", (container, problem) => {
  expect(judged(portNumber, deploymentWith(container))).toEqual([problem]);
});
