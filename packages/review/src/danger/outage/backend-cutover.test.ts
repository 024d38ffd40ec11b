import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, workload } from "../../testing/web.ts";

const route = (backends: string): string => `---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec: { parentRefs: [{ name: public }], hostnames: [shop.example.com], rules: [{ backendRefs: [${backends}] }] }
`;

test("all traffic at once to a new backend is told", () => {
  expect(judged(route("{ name: web, port: 80 }"), route("{ name: next, port: 80 }"))).toEqual([
    "OUTAGE backend-cutover HTTPRoute shop/web: spec.rules[0].backendRefs[web], spec.rules[0].backendRefs[next]",
  ]);
});

test("another Service in front of the same pods is no cutover", () => {
  const pods = workload() + service() + service("selector: { app: web }, ports: [{ port: 80 }]", "front");
  expect(judged(pods + route("{ name: web, port: 80 }"), pods + route("{ name: front, port: 80 }")).join()).not.toContain("OUTAGE");
});

test("an Ingress and a VirtualService are read too", () => {
  const ingress = (name: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec: { rules: [{ host: a, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: ${name}, port: { number: 80 } } } }] } }] }
`;
  const virtual = (name: string): string => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: web, namespace: shop }
spec: { hosts: [a], http: [{ route: [{ destination: { host: ${name} } }] }] }
`;
  expect(judged(ingress("web"), ingress("next")).join()).toMatch(/^OUTAGE backend-cutover Ingress/);
  expect(judged(virtual("web"), virtual("next")).join()).toMatch(/^OUTAGE backend-cutover VirtualService/);
});
