import type { FeatureTable } from "../features/feature-table.ts";

const byRoute = { by: "HTTPRoute" };

/**
 * What kgateway can (conformance report of v2.3.0-beta.3 on Gateway API 1.5; CRDs of v2.3.6, and its api/v1alpha1/kgateway). Affinity is that
 * of a ring of hashes: when pods come or go, a few clients move.
 */
export const features: FeatureTable = {
  exactPath: byRoute,
  methods: byRoute,
  headers: byRoute,
  rewritePath: byRoute,
  rewriteHost: byRoute,
  requestHeaders: byRoute,
  responseHeaders: byRoute,
  timeout: byRoute,
  retries: { by: "TrafficPolicy" },
  mirror: byRoute,
  mirrorPercent: byRoute,
  cors: byRoute,
  rateLimit: { cannot: "what it counts by itself is all requests of a route, whoever sends them" },
  rateLimitPerHour: { cannot: "what it counts by itself is all requests of a route, whoever sends them" },
  affinity: { by: "BackendConfigPolicy" },
  wildcardHost: byRoute,
  canaryHeader: byRoute,
  clientCertificates: { by: "Gateway" },
};
