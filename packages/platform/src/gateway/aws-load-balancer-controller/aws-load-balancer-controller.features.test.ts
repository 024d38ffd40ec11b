import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { type RoutedFeature, routedFeatures } from "../features/gateway-feature.ts";
import { featureRoutes, plainRoute } from "../testing/feature-routes.ts";
import { madeOfRoute } from "../testing/made-of-route.ts";
import { awsLoadBalancerController } from "./aws-load-balancer-controller.ts";

const gateway = awsLoadBalancerController({ vpc: "vpc-1", subnets: ["10.0.0.0/20"] }).offers({
  site,
  gatewayApi: { version: "1.6", channel: "standard" },
  certificates: { certificate: () => [], labelledCertificate: () => [] },
});

const path = { type: "PathPrefix", value: "/cart" };
const frontend = { group: "", kind: "Service", name: "frontend", port: 8080, weight: 1 };
const rule = (more: object, ...matches: object[]) => ({
  rules: [{ matches: matches.length === 0 ? [{ path }] : matches, ...more, backendRefs: [frontend] }],
});
const rewrite = (urlRewrite: object) => rule({ filters: [{ type: "URLRewrite", urlRewrite }] });
const cannot = (what: string) => `gateway: aws-load-balancer-controller cannot ${what}`;
const headers = "for the load balancer changes few headers, and those for all routes alike";
const waf = "limit the rate of requests ('rateLimit'), for AWS WAF limits rates, by rules that stand outside of the cluster";

const expected: Readonly<Record<RoutedFeature, unknown>> = {
  exactPath: rule({}, { path: { type: "Exact", value: "/cart" } }),
  methods: rule({}, { path, method: "GET" }, { path, method: "POST" }),
  headers: rule({}, { path, headers: [{ type: "Exact", name: "x-user", value: "tester" }] }),
  rewritePath: rewrite({ path: { type: "ReplacePrefixMatch", replacePrefixMatch: "/basket" } }),
  rewriteHost: rewrite({ hostname: "inner.example.com" }),
  requestHeaders: cannot(`change headers of requests ('requestHeaders'), ${headers}`),
  responseHeaders: cannot(`change headers of answers ('responseHeaders'), ${headers}`),
  timeout: cannot("limit the time that a request takes ('timeout'), for the load balancer limits idle connections, not requests"),
  retries: cannot("try a request again ('retries'), for the load balancer tries no request again"),
  mirror: cannot("mirror requests ('mirror'), for the load balancer mirrors no requests"),
  mirrorPercent: cannot("mirror requests ('mirror'), for the load balancer mirrors no requests"),
  cors: cannot("answer for other origins (CORS) ('cors'), for the load balancer answers for other origins for all routes alike"),
  rateLimit: cannot(waf),
  rateLimitPerHour: cannot(waf),
  affinity: cannot("keep a client with one pod by the cookie 'shop-pod' ('affinity'), for the load balancer calls its own AWSALB"),
  wildcardHost: { hostnames: ["*.example.com"] },
  canaryHeader: {
    rules: [
      {
        matches: [{ path, headers: [{ type: "Exact", name: "x-tester", value: "yes" }] }],
        backendRefs: [{ ...frontend, name: "frontend-canary" }],
      },
      {
        matches: [{ path }],
        backendRefs: [
          { ...frontend, weight: 90 },
          { ...frontend, name: "frontend-canary", weight: 10 },
        ],
      },
    ],
  },
};

test.each(routedFeatures)("a route that asks %s", (feature) => {
  expect(madeOfRoute(gateway, featureRoutes[feature])).toEqual(expected[feature]);
});

test.each([
  [
    { methods: ["GET"] as const, headers: { a: "1", b: "2" } },
    "hold 6 values of host, path, method and headers in one rule, for AWS lets a rule have 5",
  ],
  [{ headers: { "x-user": "a,b" } }, "match the header value 'a,b' as it is, for * ? , and \\ say more there"],
  [{ path: "/cart/*" }, "match the path '/cart/*' as it is, for * is a wildcard there"],
  [
    { affinity: { cookie: "AWSALB", lasts: "169h" as const } },
    "keep a client with one pod for 169h ('affinity'), for its cookie lasts a week at most",
  ],
])("a rule that the load balancer would refuse or misread: %j", (more, message) => {
  expect(madeOfRoute(gateway, { ...plainRoute, ...more })).toBe(cannot(message));
});

test("in a split a client does not keep its pod", () => {
  const split = { ...plainRoute, canary: "frontend-canary", weight: 10, affinity: { cookie: "AWSALB" } };
  expect(madeOfRoute(gateway, split)).toMatch(/in a split/);
});
