import type { Route, Split } from "@ashlar/model";
import type { RoutedFeature } from "../features/gateway-feature.ts";

/** A route that asks nothing beyond host and path. */
export const plainRoute: Route = { name: "shop", host: "shop.example.com", path: "/cart", service: "frontend", port: 8080 };
export const plainSplit: Split = { ...plainRoute, canary: "frontend-canary", weight: 10 };

/** For each feature a route that asks it, and as little else as can be. */
export const featureRoutes: Readonly<Record<RoutedFeature, Route | Split>> = {
  exactPath: { ...plainRoute, exactPath: true },
  methods: { ...plainRoute, methods: ["GET", "POST"] },
  headers: { ...plainRoute, headers: { "x-user": "tester" } },
  rewritePath: { ...plainRoute, rewritePath: "/basket" },
  rewriteHost: { ...plainRoute, rewriteHost: "inner.example.com" },
  requestHeaders: { ...plainRoute, requestHeaders: { set: { "x-shop": "one" }, add: { "x-via": "edge" }, remove: ["x-debug"] } },
  responseHeaders: { ...plainRoute, responseHeaders: { set: { "x-frame-options": "DENY" }, remove: ["server"] } },
  timeout: { ...plainRoute, timeout: "10s" },
  retries: { ...plainRoute, retries: { attempts: 2, codes: [502, 503], backoff: "100ms" } },
  mirror: { ...plainRoute, mirror: { service: "shadow", port: 8080 } },
  mirrorPercent: { ...plainRoute, mirror: { service: "shadow", port: 8080, percent: 5 } },
  cors: {
    ...plainRoute,
    cors: {
      origins: ["https://www.example.com"],
      methods: ["GET"],
      headers: ["x-user"],
      exposes: ["x-total"],
      credentials: true,
      maxAge: 60,
    },
  },
  rateLimit: { ...plainRoute, rateLimit: { requests: 20, per: "minute" } },
  rateLimitPerHour: { ...plainRoute, rateLimit: { requests: 600, per: "hour" } },
  affinity: { ...plainRoute, affinity: { cookie: "shop-pod", lasts: "1h" } },
  wildcardHost: { ...plainRoute, host: "*.example.com" },
  canaryHeader: { ...plainSplit, canaryHeader: { name: "x-tester", value: "yes" } },
};
