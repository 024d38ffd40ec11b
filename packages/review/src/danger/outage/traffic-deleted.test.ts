import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { service, workload } from "../../testing/web.ts";

const route = (name: string): string => `---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ${name}, namespace: shop }
spec: { parentRefs: [{ name: public }], hostnames: [shop.example.com], rules: [{ backendRefs: [{ name: ${name}, port: 80 }] }] }
`;

test("a Service with pods behind it is told, and what is in front of it", () => {
  expect(judged(workload() + service() + route("web"), workload())).toEqual([
    "OUTAGE traffic-deleted Service shop/web",
    "OUTAGE traffic-deleted HTTPRoute shop/web",
  ]);
});

test("an address outside is told whatever is behind it", () => {
  expect(judged(service("type: LoadBalancer, selector: { app: none }, ports: [{ port: 80 }]"), "")).toEqual([
    "OUTAGE traffic-deleted Service shop/web",
  ]);
});

test("a Service that selected nothing, or only metrics, is missed by nobody", () => {
  expect(judged(workload() + service("selector: { app: none }, ports: [{ port: 80 }]"), workload())).toEqual([
    "CONFIG deleted Service shop/web",
  ]);
  expect(judged(workload() + service("selector: { app: web }, ports: [{ name: metrics, port: 1 }]"), workload())).toEqual([
    "CONFIG deleted Service shop/web",
  ]);
});

test("a route whose host another one serves is missed by nobody", () => {
  expect(judged(route("web"), route("other"))).toEqual(["ROUTINE created HTTPRoute shop/other", "CONFIG deleted HTTPRoute shop/web"]);
});
