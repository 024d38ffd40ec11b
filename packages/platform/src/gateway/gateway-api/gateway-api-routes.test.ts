import { expect, test } from "vitest";
import type { FeatureTable } from "../features/feature-table.ts";
import { gatewayFeatures } from "../features/gateway-feature.ts";
import { featureRoutes } from "../testing/feature-routes.ts";
import { http01Through, routeThrough, splitThrough } from "./gateway-api-routes.ts";

const byRoute = { by: "HTTPRoute" };
const features = Object.fromEntries(gatewayFeatures.map((feature) => [feature, byRoute])) as unknown as FeatureTable;
const place = { brick: "kong", namespace: "kong-system", gateway: "gateway" };
const product = { place, features };
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
  expect(routeThrough(product)(shop)).toEqual([
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

test("what a product cannot by its value is all that comes of the route", () => {
  const problem = { rule: "unsupported-feature", message: "cannot" };
  expect(routeThrough({ ...product, parts: () => ({ problems: [problem], objects: [] }) })(shop)).toEqual([problem]);
  expect(routeThrough({ ...product, parts: () => ({ problems: [] }) })(shop)).toHaveLength(2);
});

test("a split is the same route with two weighted backends", () => {
  expect(splitThrough(product)({ ...shop, path: "/cart", canary: "frontend-canary", weight: 10 })).toEqual([
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
  expect(splitThrough(product)({ ...shop, canary: "frontend-canary", weight })).toEqual([
    {
      rule: "split-weight",
      object: "route shop",
      message: `${weight} is not a share of the requests in whole percent (0 to 100)`,
      remedy: "Give the canary a whole number from 0, which sends it nothing, to 100, which sends it everything",
    },
  ]);
});

test.each(["Shop.example.com", "https://shop.example.com", "shop.example.com:443", "", "shop..example.com", `${"a.".repeat(127)}example`])(
  "'%s' is no host, and nothing is made of it",
  (host) => {
    expect(routeThrough(product)({ ...shop, host })).toEqual([
      {
        rule: "host-name",
        object: "route shop",
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

const rulesOf = (route: (typeof featureRoutes)[keyof typeof featureRoutes]) => {
  const [object] = "weight" in route ? splitThrough(product)(route) : routeThrough(product)(route);
  return Object(Object(object).spec).rules;
};
const toFrontend = [{ group: "", kind: "Service", name: "frontend", port: 8080, weight: 1 }];
const underCart = { path: { type: "PathPrefix", value: "/cart" } };

test.each([
  ["exactPath", { matches: [{ path: { type: "Exact", value: "/cart" } }] }],
  [
    "methods",
    {
      matches: [
        { ...underCart, method: "GET" },
        { ...underCart, method: "POST" },
      ],
    },
  ],
  ["headers", { matches: [{ ...underCart, headers: [{ type: "Exact", name: "x-user", value: "tester" }] }] }],
  [
    "rewritePath",
    {
      filters: [{ type: "URLRewrite", urlRewrite: { path: { type: "ReplacePrefixMatch", replacePrefixMatch: "/basket" } } }],
    },
  ],
  ["rewriteHost", { filters: [{ type: "URLRewrite", urlRewrite: { hostname: "inner.example.com" } }] }],
  [
    "requestHeaders",
    {
      filters: [
        {
          type: "RequestHeaderModifier",
          requestHeaderModifier: {
            set: [{ name: "x-shop", value: "one" }],
            add: [{ name: "x-via", value: "edge" }],
            remove: ["x-debug"],
          },
        },
      ],
    },
  ],
  [
    "responseHeaders",
    {
      filters: [
        {
          type: "ResponseHeaderModifier",
          responseHeaderModifier: { set: [{ name: "x-frame-options", value: "DENY" }], remove: ["server"] },
        },
      ],
    },
  ],
  ["timeout", { timeouts: { request: "10s" } }],
  [
    "mirror",
    {
      filters: [{ type: "RequestMirror", requestMirror: { backendRef: { group: "", kind: "Service", name: "shadow", port: 8080 } } }],
    },
  ],
  [
    "mirrorPercent",
    {
      filters: [
        { type: "RequestMirror", requestMirror: { backendRef: { group: "", kind: "Service", name: "shadow", port: 8080 }, percent: 5 } },
      ],
    },
  ],
  [
    "cors",
    {
      filters: [
        {
          type: "CORS",
          cors: {
            allowOrigins: ["https://www.example.com"],
            allowMethods: ["GET"],
            allowHeaders: ["x-user"],
            exposeHeaders: ["x-total"],
            allowCredentials: true,
            maxAge: 60,
          },
        },
      ],
    },
  ],
] as const)("%s, by the Gateway API's own fields", (feature, fields) => {
  expect(rulesOf(featureRoutes[feature])).toEqual([{ matches: [underCart], backendRefs: toFrontend, ...fields }]);
});

test("a header leads to the canary by a rule of its own, whatever the weights", () => {
  expect(rulesOf(featureRoutes.canaryHeader)).toEqual([
    {
      matches: [{ ...underCart, headers: [{ type: "Exact", name: "x-tester", value: "yes" }] }],
      backendRefs: [{ group: "", kind: "Service", name: "frontend-canary", port: 8080, weight: 1 }],
    },
    {
      matches: [underCart],
      backendRefs: [
        { ...toFrontend[0], weight: 90 },
        { ...toFrontend[0], name: "frontend-canary", weight: 10 },
      ],
    },
  ]);
});

test("what a product cannot is refused, all of it, and nothing is made", () => {
  const poor = { place, features: { ...features, mirror: { cannot: "it has no mirror" }, cors: { cannot: "it is shy" } } };
  const { mirror } = featureRoutes.mirror;
  const { cors } = featureRoutes.cors;
  expect(routeThrough(poor)({ ...shop, ...(mirror && { mirror }), ...(cors && { cors }) })).toMatchObject([
    { rule: "unsupported-feature", object: "route shop", message: "gateway: kong cannot mirror requests ('mirror'), for it has no mirror" },
    { message: "gateway: kong cannot answer for other origins (CORS) ('cors'), for it is shy" },
  ]);
});

test("what a product does by objects of its own stands beside the route, or on it", () => {
  const parts = () => ({
    annotations: { "example.com/limit": "shop" },
    objects: [{ apiVersion: "v1", kind: "Limit", metadata: { name: "shop" } }],
  });
  const [route, limit] = routeThrough({ place, features: { ...features, rateLimit: { by: "Limit" } }, parts })({
    ...featureRoutes.rateLimit,
  });
  expect(route).toMatchObject({ kind: "HTTPRoute", metadata: { name: "shop", annotations: { "example.com/limit": "shop" } } });
  expect(limit).toMatchObject({ kind: "Limit" });
});

test.each([
  [{ path: "cart" }, "'cart' is not a path"],
  [{ path: "/a/../b" }, "'/a/../b' is not a path"],
  [{ rewritePath: "/a//b" }, "'/a//b' is not a path"],
  [{ timeout: "1.5s" as const }, "'1.5s' is not a duration"],
  [{ headers: { "x user": "a" } }, "'x user' is not the name of a header"],
  [{ mirror: { service: "a", port: 1, percent: 0 } }, "'mirror.percent' is not a whole number from 1 to 100"],
  [{ retries: { attempts: 0 } }, "'retries.attempts' is not a whole number from 1 to 10"],
  [{ rateLimit: { requests: 1.5, per: "second" as const } }, "'rateLimit.requests' is not a whole number from 1 to 1000000"],
  [{ cors: { origins: ["*"], credentials: true } }, "credentials for every origin: no browser takes that"],
])("%j is refused", (fields, message) => {
  expect(routeThrough(product)({ ...shop, ...fields })).toMatchObject([{ object: "route shop", message }]);
});
