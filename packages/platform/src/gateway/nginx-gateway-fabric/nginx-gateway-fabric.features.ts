import type { FeatureTable } from "../features/feature-table.ts";

const byRoute = { by: "HTTPRoute" };

/**
 * What NGINX Gateway Fabric can (its own list of supported features, internal/controller/status/gatewayclass.go, v2.6.7; conformance
 * report of 2.6.0 on Gateway API 1.5; CRDs of v2.6.7).
 */
export const features: FeatureTable = {
  exactPath: byRoute,
  methods: byRoute,
  headers: byRoute,
  rewritePath: byRoute,
  rewriteHost: byRoute,
  requestHeaders: byRoute,
  responseHeaders: byRoute,
  timeout: { cannot: "NGINX limits the pauses within a request, not the request" },
  retries: { cannot: "it takes no retries of a route, and gives no limit to those that NGINX makes by itself" },
  mirror: byRoute,
  mirrorPercent: byRoute,
  cors: byRoute,
  rateLimit: { by: "RateLimitPolicy" },
  rateLimitPerHour: { cannot: "NGINX counts by the second or the minute" },
  affinity: { cannot: "cookies that name a pod come with NGINX Plus" },
  wildcardHost: byRoute,
  canaryHeader: byRoute,
  clientCertificates: { by: "Gateway" },
};
