import { expect, test } from "vitest";
import { http01Through, routeThrough, splitThrough } from "./gateway-api-routes.ts";

const place = { brick: "kong", namespace: "kong-system", gateway: "gateway" };
const shop = { name: "shop", host: "shop.example.com", service: "frontend", port: 8080 };

const parentRefs = [
  {
    group: "gateway.networking.k8s.io",
    kind: "Gateway",
    namespace: "kong-system",
    name: "gateway",
    sectionName: "https-shop-example-com",
  },
];

test("a route is an HTTPRoute with every default written out, and an ask for the listener of its host", () => {
  expect(routeThrough(place)(shop)).toEqual([
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "HTTPRoute",
      metadata: { name: "shop" },
      spec: {
        parentRefs,
        hostnames: ["shop.example.com"],
        rules: [
          {
            matches: [{ path: { type: "PathPrefix", value: "/" } }],
            backendRefs: [{ group: "", kind: "Service", name: "frontend", port: 8080, weight: 1 }],
          },
        ],
      },
    },
    { ask: "listener", to: "kong", host: "shop.example.com" },
  ]);
});

test("a split is the same route with two weighted backends", () => {
  expect(splitThrough(place)({ ...shop, path: "/cart", canary: "frontend-canary", weight: 10 })).toEqual([
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "HTTPRoute",
      metadata: { name: "shop" },
      spec: {
        parentRefs,
        hostnames: ["shop.example.com"],
        rules: [
          {
            matches: [{ path: { type: "PathPrefix", value: "/cart" } }],
            backendRefs: [
              { group: "", kind: "Service", name: "frontend", port: 8080, weight: 90 },
              { group: "", kind: "Service", name: "frontend-canary", port: 8080, weight: 10 },
            ],
          },
        ],
      },
    },
    { ask: "listener", to: "kong", host: "shop.example.com" },
  ]);
});

test.each([-1, 101, 12.5, Number.NaN])("%s is no share of the requests", (weight) => {
  expect(splitThrough(place)({ ...shop, canary: "frontend-canary", weight })).toEqual([
    {
      rule: "split-weight",
      object: "HTTPRoute shop",
      message: `${weight} is not a share of the requests in whole percent (0 to 100)`,
      remedy: "Give the canary a whole number from 0, which sends it nothing, to 100, which sends it everything",
    },
  ]);
});

test.each(["Shop.example.com", "https://shop.example.com", "shop.example.com:443", "", "shop..example.com", `${"a.".repeat(127)}example`])(
  "'%s' is no host, and nothing is made of it",
  (host) => {
    expect(routeThrough(place)({ ...shop, host })).toEqual([
      {
        rule: "host-name",
        object: "HTTPRoute shop",
        message: `'${host}' is not a host name`,
        remedy: "Write it in lower case, without scheme, port or path: shop.example.com, or *.example.com",
      },
    ]);
  },
);

test("challenges are answered on the plain listener", () => {
  expect(http01Through(place)).toEqual({
    gatewayHTTPRoute: {
      parentRefs: [{ group: "gateway.networking.k8s.io", kind: "Gateway", namespace: "kong-system", name: "gateway", sectionName: "http" }],
      serviceType: "ClusterIP",
    },
  });
});
