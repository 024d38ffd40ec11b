import { expect, test } from "vitest";
import { certManager } from "../../certificates/cert-manager/cert-manager.ts";
import { askedBy, site } from "../../testing/site.ts";
import { type RoutedFeature, routedFeatures } from "../features/gateway-feature.ts";
import { gkeGatewayApi } from "../gke-gateway-api/gke-gateway-api.ts";
import { featureRoutes, plainRoute } from "../testing/feature-routes.ts";
import { madeOfRoute } from "../testing/made-of-route.ts";
import { gkeGateway } from "./gke-gateway.ts";

const certificates = { certificate: () => [] };
const platform = { site, gatewayApi: gkeGatewayApi().offers({ site }), certificates };
const gateway = gkeGateway().offers(platform);

const target = (name: string) => ({ group: "", kind: "Service", name });
const timing = { checkIntervalSec: 10, timeoutSec: 5, healthyThreshold: 1, unhealthyThreshold: 3 };
const tcp = { type: "TCP", tcpHealthCheck: { portSpecification: "USE_SERVING_PORT" } };
const draining = { connectionDraining: { drainingTimeoutSec: 60 } };
const policies = (name: string, backend: object = {}) => ({
  [`HealthCheckPolicy ${name}`]: { default: { ...timing, config: tcp }, targetRef: target(name) },
  [`GCPBackendPolicy ${name}`]: { default: { ...draining, ...backend }, targetRef: target(name) },
});

const path = { type: "PathPrefix", value: "/cart" };
const backendRefs = [{ ...target("frontend"), port: 8080, weight: 1 }];
const weighted = [
  { ...target("frontend"), port: 8080, weight: 90 },
  { ...target("frontend-canary"), port: 8080, weight: 10 },
];
const rule = (more: object, matches: object[] = [{ path }]) => ({ rules: [{ matches, ...more, backendRefs }], ...policies("frontend") });
const mirrored = (more: object) => ({
  ...rule({ filters: [{ type: "RequestMirror", requestMirror: { backendRef: { ...target("shadow"), port: 8080 }, ...more } }] }),
  ...policies("shadow"),
});
const cannot = (what: string) => `gateway: gke-gateway cannot ${what}`;

const expected: Readonly<Record<RoutedFeature, unknown>> = {
  exactPath: rule({}, [{ path: { type: "Exact", value: "/cart" } }]),
  methods: cannot("route by method ('methods'), for Google's load balancers match hosts, paths, headers and parameters alone"),
  headers: rule({}, [{ path, headers: [{ type: "Exact", name: "x-user", value: "tester" }] }]),
  rewritePath: cannot("rewrite the path ('rewritePath'), for it takes no URLRewrite of paths"),
  rewriteHost: rule({ filters: [{ type: "URLRewrite", urlRewrite: { hostname: "inner.example.com" } }] }),
  requestHeaders: rule({
    filters: [
      {
        type: "RequestHeaderModifier",
        requestHeaderModifier: { set: [{ name: "x-shop", value: "one" }], add: [{ name: "x-via", value: "edge" }], remove: ["x-debug"] },
      },
    ],
  }),
  responseHeaders: rule({
    filters: [
      { type: "ResponseHeaderModifier", responseHeaderModifier: { set: [{ name: "x-frame-options", value: "DENY" }], remove: ["server"] } },
    ],
  }),
  timeout: policies("frontend", { timeoutSec: 10 }),
  retries: cannot("try a request again ('retries'), for it takes no retries of a route"),
  mirror: mirrored({}),
  mirrorPercent: mirrored({ percent: 5 }),
  cors: cannot("answer for other origins (CORS) ('cors'), for it takes no CORS filter, and no policy of it answers for other origins"),
  rateLimit: cannot("limit the rate of requests ('rateLimit'), for Cloud Armor limits rates, by rules that stand outside of the cluster"),
  rateLimitPerHour: cannot(
    "limit the rate of requests ('rateLimit'), for Cloud Armor limits rates, by rules that stand outside of the cluster",
  ),
  affinity: {
    ...policies("frontend"),
    "GCPTrafficDistributionPolicy frontend": {
      default: {
        sessionAffinity: { type: "HTTP_COOKIE", cookie: { name: "shop-pod", path: "/", ttl: "1h" } },
        localityLbAlgorithm: "MAGLEV",
      },
      targetRefs: [target("frontend")],
    },
  },
  wildcardHost: { hostnames: ["*.example.com"], ...policies("frontend") },
  canaryHeader: {
    rules: [
      {
        matches: [{ path, headers: [{ type: "Exact", name: "x-tester", value: "yes" }] }],
        backendRefs: [{ ...target("frontend-canary"), port: 8080, weight: 1 }],
      },
      { matches: [{ path }], backendRefs: weighted },
    ],
    ...policies("frontend"),
    ...policies("frontend-canary"),
  },
};

test.each(routedFeatures)("a route that asks %s", (feature) => {
  expect(madeOfRoute(gateway, featureRoutes[feature])).toEqual(expected[feature]);
});

test("each Service that requests go to has a health check by a path where one is named, and the environment's settings", () => {
  const values = { healthPaths: { "*": "/healthz", frontend: "/_healthz" }, backend: { securityPolicy: "edge" } } as const;
  const offer = gkeGateway(values).offers(platform);
  const http = (requestPath: string) => ({ type: "HTTP", httpHealthCheck: { portSpecification: "USE_SERVING_PORT", requestPath } });
  expect(madeOfRoute(offer, { ...plainRoute, canary: "frontend-canary", weight: 10 })).toMatchObject({
    "HealthCheckPolicy frontend": { default: { config: http("/_healthz") } },
    "HealthCheckPolicy frontend-canary": { default: { config: http("/healthz") } },
    "GCPBackendPolicy frontend": { default: { ...draining, securityPolicy: "edge" } },
    "GCPBackendPolicy frontend-canary": { default: { securityPolicy: "edge" } },
  });
});

test("an app that says by which path its pods are well is believed, but where the environment names another for its Service", () => {
  const route = { ...plainRoute, healthPath: "/ready", mirror: { service: "shadow", port: 8080 } } as const;
  const http = (requestPath: string) => ({ type: "HTTP", httpHealthCheck: { portSpecification: "USE_SERVING_PORT", requestPath } });
  const checks = (frontend: object, shadow: object) => ({
    "HealthCheckPolicy frontend": { default: { config: frontend } },
    "HealthCheckPolicy shadow": { default: { config: shadow } },
  });
  const madeWith = (healthPaths: Record<string, `/${string}`>) => madeOfRoute(gkeGateway({ healthPaths }).offers(platform), route);
  expect(madeOfRoute(gateway, route)).toMatchObject(checks(http("/ready"), tcp));
  expect(madeWith({ "*": "/healthz" })).toMatchObject(checks(http("/ready"), http("/healthz")));
  expect(madeWith({ "*": "/healthz", frontend: "/_healthz" })).toMatchObject(checks(http("/_healthz"), http("/healthz")));
});

test("a path that is none is a problem", () => {
  expect(gateway.route({ ...plainRoute, healthPath: "/a//b" })).toMatchObject([{ rule: "route-path", object: "route shop" }]);
});

test("times that are no whole seconds are refused", () => {
  expect(madeOfRoute(gateway, { ...plainRoute, timeout: "2m" })).toMatchObject({
    "GCPBackendPolicy frontend": { default: { timeoutSec: 120 } },
  });
  expect(madeOfRoute(gateway, { ...plainRoute, timeout: "2000ms" })).toMatchObject({
    "GCPBackendPolicy frontend": { default: { timeoutSec: 2 } },
  });
  expect(gateway.route({ ...plainRoute, timeout: "1500ms" })).toMatchObject([
    { rule: "unsupported-feature", object: "route shop", message: expect.stringContaining("to 1500ms"), remedy: "Give whole seconds: 1s" },
  ]);
});

const answer = (brick: ReturnType<typeof gkeGateway>, asks: Parameters<typeof askedBy>[1], given: object = {}) =>
  brick.answer?.(askedBy("shop", asks), { ...platform, ...given });

test("two routes to one Service want the same of it, or it is a problem", () => {
  const routes = (timeout: "5s" | "10s") => [
    ...gateway.route({ ...plainRoute, timeout: "10s" }),
    ...gateway.route({ ...plainRoute, name: "admin", path: "/admin", timeout }),
  ];
  expect(answer(gkeGateway(), routes("10s"))).toMatchObject([{ kind: "Gateway" }, { kind: "HTTPRoute" }]);
  const paths = [...gateway.route({ ...plainRoute, healthPath: "/a" }), ...gateway.route({ ...plainRoute, name: "b", healthPath: "/b" })];
  expect(answer(gkeGateway(), paths)?.[0]).toMatchObject({ rule: "unsupported-feature", object: "Service shop/frontend" });
  expect(answer(gkeGateway(), routes("5s"))?.[0]).toEqual({
    rule: "unsupported-feature",
    app: "shop",
    object: "Service shop/frontend",
    message:
      "gateway: gke-gateway cannot give the routes shop and admin a 'timeout', 'affinity' or 'healthPath' each, for Google keeps them for a Service",
    remedy: "Ask the same of both routes, or put a second Service before the same pods",
  });
});

test("a Gateway of GKE's class, at a reserved address, whose certificates are there from the start", () => {
  const asks = gateway.route(plainRoute);
  const given = { certificates: certManager({ email: "platform@example.com" }).offers({ site, gateway }) };
  expect(answer(gkeGateway({ address: "front" }), asks, given)).toMatchObject([
    {
      kind: "Gateway",
      metadata: { name: "gateway" },
      spec: {
        gatewayClassName: "gke-l7-global-external-managed",
        addresses: [{ type: "NamedAddress", value: "front" }],
        listeners: [{ name: "http" }, { name: "https-shop-example-com", tls: { certificateRefs: [{ name: "https-shop-example-com" }] } }],
      },
    },
    {
      kind: "Certificate",
      metadata: { name: "https-shop-example-com", annotations: { "cert-manager.io/issue-temporary-certificate": "true" } },
    },
    { kind: "HTTPRoute", metadata: { name: "https-shop-example-com-redirect" } },
  ]);
});

test("Google's load balancer takes 15 certificates from Secrets", () => {
  const hosts = (count: number) =>
    Array.from({ length: count }, (_, number) => gateway.route({ ...plainRoute, host: `${number}.example.com` })).flat();
  expect(answer(gkeGateway(), hosts(15))?.[0]).toMatchObject({ kind: "Gateway" });
  expect(answer(gkeGateway(), hosts(16))?.[0]).toMatchObject({
    rule: "too-many-listeners",
    message: "16 hosts need a certificate each, and Google's load balancer takes 15 from Secrets",
  });
});

test("requests come from Google's front ends, and for a region from its subnet for proxies too", () => {
  const google = [{ ipBlock: { cidr: "35.191.0.0/16" } }, { ipBlock: { cidr: "130.211.0.0/22" } }];
  expect(gateway.clients).toEqual(google);
  const internal = gkeGateway({ class: "gke-l7-rilb", proxySubnet: "10.129.0.0/23" });
  expect(internal.offers(platform).clients).toEqual([...google, { ipBlock: { cidr: "10.129.0.0/23" } }]);
  expect(internal.answer?.([], platform)).toMatchObject([{ spec: { gatewayClassName: "gke-l7-rilb" } }]);
});

test("it deploys nothing but what the environment says of the load balancer", () => {
  expect(gkeGateway().objects(platform)).toEqual([]);
  expect(gkeGateway({ sslPolicy: "modern" }).objects(platform)).toEqual([
    {
      apiVersion: "networking.gke.io/v1",
      kind: "GCPGatewayPolicy",
      metadata: { name: "gateway" },
      spec: {
        default: { sslPolicy: "modern" },
        targetRef: { group: "gateway.networking.k8s.io", kind: "Gateway", name: "gateway" },
      },
    },
  ]);
});

test("another cloud is a problem", () => {
  const elsewhere = { ...platform, site: { ...site, cloud: { provider: "eks" } } };
  expect(gkeGateway().objects(elsewhere)).toMatchObject([{ rule: "wrong-cloud", remedy: "Put awsLoadBalancerController into the slot" }]);
});

test("in a split a client does not keep its pod", () => {
  const split = { ...plainRoute, canary: "frontend-canary", weight: 10, affinity: { cookie: "shop-pod" } };
  expect(madeOfRoute(gateway, split)).toMatch(/in a split/);
});
