import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith } from "../../testing/pods.ts";
import { hostPorts } from "./host-ports.ts";

test.each([
  podWith("ports: [{ containerPort: 80, hostPort: 80 }, { containerPort: 80, protocol: UDP, hostPort: 80 }]"),
  podWith("ports: [{ containerPort: 80 }]", "hostNetwork: true"),
])("%s", (manifest) => {
  expect(judged(hostPorts, manifest)).toEqual([]);
});

test.each([
  [
    podWith("ports: [{ containerPort: 80, hostPort: 80 }, { containerPort: 81, hostPort: 80 }]"),
    "/spec/containers/0/ports/1/hostPort  port 80 of the node is taken by another port of the pod",
  ],
  [
    podWith("ports: [{ containerPort: 80, hostPort: 81 }]", "hostNetwork: true"),
    "/spec/containers/0/ports/0/hostPort  81 is not the containerPort, and hostNetwork maps none",
  ],
  [
    "{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { hostNetwork: true, containers: [{ name: a, image: a, ports: [{ containerPort: 80 }] }, { name: b, image: b, ports: [{ containerPort: 80 }] }] } }",
    "/spec/containers/1/ports/0/hostPort  port 80 of the node is taken by another port of the pod",
  ],
])("%s", (manifest, problem) => {
  expect(judged(hostPorts, manifest)).toEqual([problem]);
});
