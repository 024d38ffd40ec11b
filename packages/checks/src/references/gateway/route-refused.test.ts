import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { gatewayOf, routeOf } from "../../testing/routes.ts";
import { together } from "../../testing/workloads.ts";
import { routeRefused } from "./route-refused.ts";

const shop = "{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { edge: public } } }";
const listener = (more: string): string => `{ name: web, port: 80, protocol: HTTP, ${more} }`;
const route = (kind = "HTTPRoute"): string =>
  routeOf("web", "{ parentRefs: [{ name: edge, namespace: edge }], hostnames: [shop.example.com] }", kind);

test.each([
  "allowedRoutes: { namespaces: { from: All } }",
  "allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { edge: public } } } }",
  "allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { kubernetes.io/metadata.name: shop } } } }",
  "hostname: '*.example.com', allowedRoutes: { namespaces: { from: All }, kinds: [{ kind: HTTPRoute }] }",
])("%s", (more) => {
  expect(judgedTree(routeRefused, together(shop, gatewayOf(listener(more)), route()))).toEqual([]);
});

test.each([
  ["allowedRoutes: {}", "takes no routes of namespace 'shop'"],
  [
    "allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { edge: private } } } }",
    "takes no routes of namespace 'shop'",
  ],
  ["hostname: ledger.example.com, allowedRoutes: { namespaces: { from: All } }", "is for ledger.example.com"],
  ["allowedRoutes: { namespaces: { from: All }, kinds: [{ kind: GRPCRoute }] }", "takes no HTTPRoute"],
])("%s", (more, reason) => {
  expect(judgedTree(routeRefused, together(shop, gatewayOf(listener(more)), route()))).toEqual([
    `HTTPRoute shop/web /spec/parentRefs/0  Gateway 'edge' gives it no traffic: listener 'web' ${reason}`,
  ]);
});

test("a TLSRoute at a listener for HTTP", () => {
  const all = gatewayOf(listener("allowedRoutes: { namespaces: { from: All } }"));
  expect(judgedTree(routeRefused, together(shop, all, route("TLSRoute")))).toHaveLength(1);
});
