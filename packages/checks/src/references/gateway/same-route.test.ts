import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { gatewayOf, routeOf } from "../../testing/routes.ts";
import { together } from "../../testing/workloads.ts";
import { sameRoute } from "./same-route.ts";

const all = "allowedRoutes: { namespaces: { from: All } }";
const gateway = gatewayOf(`{ name: http, port: 80, protocol: HTTP, ${all} }, { name: grpc, port: 81, protocol: HTTP, ${all} }`);
const route = (name: string, match: string, host = "shop.example.com", section = "http"): string =>
  routeOf(
    name,
    `{ parentRefs: [{ name: edge, namespace: edge, sectionName: ${section} }], hostnames: [${host}], rules: [{ matches: [${match}] }] }`,
  );

test("another path, host, listener or header", () => {
  const routes = [
    route("a", "{ path: { value: / } }"),
    route("b", "{ path: { value: /cart } }"),
    route("c", "{ path: { value: / } }", "cart.example.com"),
    route("d", "{ path: { value: / } }", "shop.example.com", "grpc"),
    route("e", "{ path: { value: / }, headers: [{ name: x-canary, value: always }] }"),
    route("f", "{ path: { type: Exact, value: / } }"),
  ];
  expect(judgedTree(sameRoute, together(gateway, ...routes))).toEqual([]);
});

test.each(["{ path: { value: /cart } }", "{ path: { type: PathPrefix, value: /cart/ } }"])("the same: %s", (match) => {
  expect(judgedTree(sameRoute, together(gateway, route("a", "{ path: { value: /cart } }"), route("b", match)))).toEqual([
    expect.stringContaining("HTTPRoute shop/b /spec/rules/0/matches/0  claims shop.example.com /cart"),
  ]);
});

test("the same without a word: every host and every path", () => {
  const any = (name: string): string => routeOf(name, "{ parentRefs: [{ name: edge, namespace: edge, sectionName: http }], rules: [{}] }");
  expect(judgedTree(sameRoute, together(gateway, any("a"), any("b")))).toEqual([
    "HTTPRoute shop/b /spec/rules/0  claims / at listener 'http' of Gateway edge/edge, as HTTPRoute shop/a does",
  ]);
});
