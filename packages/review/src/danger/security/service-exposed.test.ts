import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { serviceExposed } from "./service-exposed.ts";

const service = (spec: string, annotations = "", name = "web"): string => `
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: shop, annotations: { ${annotations} } }
spec: { selector: { app: web }, ports: [{ port: 80 }]${spec} }
`;
const balancer = (more = ""): string => `, type: LoadBalancer${more}`;
const ranges = (...all: readonly string[]): string => balancer(`, loadBalancerSourceRanges: [${all.join(", ")}]`);

test("another type", () => {
  expect(judged(service(""), service(balancer()))).toEqual(["SECURITY service-exposed Service shop/web: spec.type"]);
  expect(messagesOf(serviceExposed, service(""), service(ranges("10.0.0.0/8")))).toEqual([
    "Service shop/web can be reached by a load balancer from 10.0.0.0/8 instead of only in the cluster",
  ]);
  expect(messagesOf(serviceExposed, "", service(", type: NodePort"))).toEqual([
    "Service shop/web can be reached on a port of every node instead of only in the cluster",
  ]);
});

test("more addresses", () => {
  expect(messagesOf(serviceExposed, service(ranges("10.0.0.0/8")), service(ranges("10.0.0.0/8", "0.0.0.0/0")))).toHaveLength(1);
  expect(messagesOf(serviceExposed, service(ranges("10.0.0.0/8")), service(balancer()))).toEqual([
    "Service shop/web takes traffic from every address instead of 10.0.0.0/8",
  ]);
  expect(messagesOf(serviceExposed, service(""), service(", externalIPs: [192.0.2.1]"))).toEqual([
    "Service shop/web takes what is sent to 192.0.2.1 through any node",
  ]);
});

test.each([
  "networking.gke.io/load-balancer-type: Internal",
  "service.beta.kubernetes.io/aws-load-balancer-scheme: internal",
  'service.beta.kubernetes.io/azure-load-balancer-internal: "true"',
])("no longer %s", (annotation) => {
  expect(messagesOf(serviceExposed, service(balancer(), annotation), service(balancer()))).toHaveLength(1);
  expect(messagesOf(serviceExposed, service(balancer()), service(balancer(), annotation))).toEqual([]);
});

test("fewer addresses, less reach, and what was so under another name", () => {
  expect(messagesOf(serviceExposed, service(ranges("10.0.0.0/8")), service(ranges("10.1.0.0/16", "10.2.0.0/16")))).toEqual([]);
  expect(messagesOf(serviceExposed, service(balancer()), service(", type: NodePort"))).toEqual([]);
  expect(messagesOf(serviceExposed, service(balancer()), service(balancer(), "", "web-2"))).toEqual([]);
  expect(judged("", service(""))).toEqual(["ROUTINE created Service shop/web"]);
});
