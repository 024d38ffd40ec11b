import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { openService } from "./open-service.ts";

const service = (spec: string, annotations = ""): string =>
  `{ apiVersion: v1, kind: Service, metadata: { name: web, annotations: { ${annotations} } }, spec: { ports: [{ port: 80 }], ${spec} } }`;

test.each([
  ["inside the cluster", service("type: ClusterIP")],
  ["for some", service("type: LoadBalancer, loadBalancerSourceRanges: [192.0.2.0/24]")],
  ["for a network of the cloud", service("type: LoadBalancer", "networking.gke.io/load-balancer-type: Internal")],
])("a Service %s", (_, manifest) => {
  expect(judged(openService, manifest)).toEqual([]);
});

test("a Service for all", () => {
  expect(judged(openService, service("type: NodePort"))).toEqual(["/spec/type  opens a port on every node"]);
  expect(judged(openService, service("type: LoadBalancer"))).toEqual(["/spec  is open to every address that can reach it"]);
});
