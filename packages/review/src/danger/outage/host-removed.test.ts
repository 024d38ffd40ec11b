import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const route = (hosts: string, name = "web", path = "/"): string => `---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ${name}, namespace: shop }
spec:
  parentRefs: [{ name: public }]
  hostnames: [${hosts}]
  rules: [{ matches: [{ path: { type: PathPrefix, value: ${path} } }], backendRefs: [{ name: web, port: 80 }] }]
`;

const gateway = (listeners: string): string => `---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: public, namespace: gateway }
spec: { gatewayClassName: x, listeners: [${listeners}] }
`;

const told = (before: string, after: string): readonly string[] => judged(before, after).filter((line) => line.startsWith("OUTAGE"));

test("a host or a path that goes is told", () => {
  expect(told(route("a.example.com, b.example.com"), route("a.example.com"))).toEqual([
    expect.stringContaining("OUTAGE host-removed HTTPRoute shop/web: spec.hostnames"),
  ]);
  expect(told(route("a.example.com", "web", "/"), route("a.example.com", "web", "/cart"))).toEqual([
    expect.stringContaining("OUTAGE host-removed HTTPRoute shop/web: spec.rules[0].matches[0]"),
  ]);
});

test("a listener that goes is told", () => {
  const http = "{ name: http, port: 80, protocol: HTTP }";
  const https = "{ name: https, port: 443, protocol: HTTPS, hostname: shop.example.com }";
  expect(told(gateway(`${http}, ${https}`), gateway(http))).toEqual(["OUTAGE host-removed Gateway gateway/public: spec.listeners[https]"]);
});

test("the host of an Ingress is told", () => {
  const ingress = (host: string): string => `
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec: { rules: [{ host: ${host}, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }] }
`;
  expect(told(ingress("a.example.com"), ingress("b.example.com"))).toEqual([
    expect.stringContaining("OUTAGE host-removed Ingress shop/web"),
  ]);
});

test("a host that another route serves is not, and one more never", () => {
  expect(
    told(route("a.example.com, b.example.com") + route("b.example.com", "b"), route("a.example.com") + route("b.example.com", "b")),
  ).toEqual([]);
  expect(told(route("a.example.com"), route("a.example.com, b.example.com"))).toEqual([]);
  expect(told(route("a.example.com", "web", "/cart"), route("a.example.com", "web", "/"))).toEqual([]);
  expect(told(route("a.example.com"), route('"*.example.com"'))).toEqual([]);
});
