import { isAsk, isProblem } from "@ashlar/model";
import { expect, test } from "vitest";
import { type RoutedFeature, routedFeatures } from "../features/gateway-feature.ts";
import { featureRoutes, plainRoute, plainSplit } from "../testing/feature-routes.ts";
import { emissaryRoutes } from "./emissary-routes.ts";

const mapping = (name: string, spec: object) => ({
  apiVersion: "getambassador.io/v3alpha1",
  kind: "Mapping",
  metadata: { name },
  spec: { hostname: "shop.example.com", rewrite: "", ...spec },
});
const toFrontend = { service: "http://frontend:8080", allow_upgrade: ["websocket"], timeout_ms: 0 };
const toCanary = { ...toFrontend, service: "http://frontend-canary:8080" };
const below = { prefix: "/cart/" };
const itself = { prefix: "/cart", prefix_exact: true };
/** The two Mappings of a prefix, with what is the same in both. */
const both = (same: object) => [
  mapping("shop", { ...below, ...toFrontend, ...same }),
  mapping("shop-exact", { ...itself, ...toFrontend, ...same }),
];
const shadow = (weight: number) => ({ service: "http://shadow:8080", shadow: true, weight });
const mirrored = (weight: number) => [
  mapping("shop", { ...below, ...toFrontend }),
  mapping("shop-mirror", { ...below, ...shadow(weight) }),
  mapping("shop-exact", { ...itself, ...toFrontend }),
  mapping("shop-exact-mirror", { ...itself, ...shadow(weight) }),
];

const made: Readonly<Record<RoutedFeature, readonly object[] | string>> = {
  exactPath: [mapping("shop", { ...itself, precedence: 1, ...toFrontend })],
  methods: both({ method: "GET|POST", method_regex: true }),
  headers: both({ headers: { "x-user": "tester" } }),
  rewritePath: [
    mapping("shop", { ...below, rewrite: "/basket/", ...toFrontend }),
    mapping("shop-exact", { ...itself, rewrite: "/basket", ...toFrontend }),
  ],
  rewriteHost: both({ host_rewrite: "inner.example.com" }),
  requestHeaders: both({
    add_request_headers: { "x-shop": { value: "one", append: false }, "x-via": { value: "edge", append: true } },
    remove_request_headers: ["x-debug"],
  }),
  responseHeaders: both({
    add_response_headers: { "x-frame-options": { value: "DENY", append: false } },
    remove_response_headers: ["server"],
  }),
  timeout: both({ timeout_ms: 10_000 }),
  retries:
    "gateway: emissary cannot choose the codes after which to try again, but for 502, 503 and 504 together; gateway: emissary cannot choose the pause between two tries",
  mirror: mirrored(100),
  mirrorPercent: mirrored(5),
  cors: both({
    cors: {
      origins: ["https://www.example.com"],
      methods: ["GET"],
      headers: ["x-user"],
      exposed_headers: ["x-total"],
      credentials: true,
      max_age: "60",
    },
  }),
  rateLimit:
    "gateway: emissary cannot limit the rate of requests ('rateLimit'), for it asks a service of rate limits that somebody else must run",
  rateLimitPerHour:
    "gateway: emissary cannot limit the rate of requests ('rateLimit'), for it asks a service of rate limits that somebody else must run; gateway: emissary cannot limit the rate of requests by the hour ('rateLimitPerHour'), for it asks a service of rate limits that somebody else must run",
  affinity: both({
    resolver: "endpoint",
    load_balancer: { policy: "ring_hash", cookie: { name: "shop-pod", path: "/", ttl: "3600s" } },
  }),
  wildcardHost: both({ hostname: "*.example.com" }),
  canaryHeader: [
    mapping("shop-header", { ...below, headers: { "x-tester": "yes" }, ...toCanary }),
    mapping("shop-header-exact", { ...itself, headers: { "x-tester": "yes" }, ...toCanary }),
    mapping("shop", { ...below, ...toFrontend }),
    mapping("shop-canary", { ...below, weight: 10, ...toCanary }),
    mapping("shop-exact", { ...itself, ...toFrontend }),
    mapping("shop-exact-canary", { ...itself, weight: 10, ...toCanary }),
  ],
};

test.each(routedFeatures)("what it makes of %s, or says", (feature) => {
  const route = featureRoutes[feature];
  const outputs = ("weight" in route ? emissaryRoutes.split(route) : emissaryRoutes.route(route)).filter((output) => !isAsk(output));
  const problems = outputs.filter(isProblem).map(({ message }) => message);
  expect(problems.length > 0 ? problems.join("; ") : outputs).toEqual(made[feature]);
});

test("a route for all paths is one Mapping, and an ask for its host", () => {
  const { path: _, ...everything } = plainRoute;
  expect(emissaryRoutes.route(everything)).toEqual([
    mapping("shop", { prefix: "/", ...toFrontend }),
    { ask: "listener", to: "emissary", host: "shop.example.com" },
  ]);
});

test.each([
  ["/cart", "/", ["/", "/"]],
  ["/cart/", "/basket/", ["/basket/", "/basket"]],
  ["/", "/basket", ["/basket/"]],
])("%s rewritten to %s", (path, rewritePath, rewrites) => {
  const outputs = emissaryRoutes.route({ ...plainRoute, path, rewritePath }).filter((output) => !isAsk(output));
  expect(outputs.map((output) => Object(output).spec.rewrite)).toEqual(rewrites);
});

test("tries again after gateway errors", () => {
  expect(
    emissaryRoutes.route({ ...plainRoute, retries: { attempts: 2, codes: [504, 503, 502] } }).filter((output) => !isAsk(output)),
  ).toEqual(both({ retry_policy: { retry_on: "gateway-error", num_retries: 2 } }));
});

test("what it cannot by its value is refused", () => {
  const refused = (more: object) => emissaryRoutes.split({ ...plainSplit, ...more });
  expect(refused({ cors: { origins: ["https://*.example.com"] } })).toMatchObject([
    { rule: "unsupported-feature", message: "gateway: emissary cannot take origins with a wildcard, but for '*' alone" },
  ]);
  expect(refused({ affinity: { cookie: "shop-pod" } })).toMatchObject([{ message: expect.stringContaining("('affinity') in a split") }]);
  expect(emissaryRoutes.route({ ...plainRoute, cors: { origins: ["*"] } })).toHaveLength(3);
});
