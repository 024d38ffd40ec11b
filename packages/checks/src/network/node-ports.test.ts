import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { service } from "../testing/manifest.ts";
import { nodePorts } from "./node-ports.ts";

test.each([
  "type: NodePort, ports: [{ name: a, port: 53, nodePort: 30053 }, { name: b, port: 53, protocol: UDP, nodePort: 30053 }]",
  "type: NodePort, ports: [{ port: 80 }]",
])("%s is right", (content) => {
  expect(judged(nodePorts, service(content))).toEqual([]);
});

test.each([
  [
    "type: NodePort, ports: [{ name: a, port: 80, nodePort: 30080 }, { name: b, port: 81, nodePort: 30080 }]",
    "/spec/ports/1/nodePort  30080 is the node port of another port",
  ],
  [
    "type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 70000, ports: [{ port: 80 }]",
    "/spec/healthCheckNodePort  70000 is not a port (1-65535)",
  ],
  [
    "type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30080, ports: [{ port: 80, nodePort: 30080 }]",
    "/spec/healthCheckNodePort  30080 is a node port of the Service",
  ],
])("%s", (content, problem) => {
  expect(judged(nodePorts, service(content))).toEqual([problem]);
});
