import type { FeatureTable } from "../features/feature-table.ts";

const byRoute = { by: "HTTPRoute" };

/**
 * What Kong Gateway can under Kong Operator with the router `expressions` (conformance report of v2.2.0 with that router on Gateway API
 * 1.5; plugins that Kong Gateway brings without a licence).
 */
export const features: FeatureTable = {
  exactPath: byRoute,
  methods: byRoute,
  headers: byRoute,
  rewritePath: byRoute,
  rewriteHost: byRoute,
  requestHeaders: byRoute,
  responseHeaders: byRoute,
  timeout: { cannot: "Kong limits the pauses within a request, and that for a Service, not for a route" },
  retries: { cannot: "Kong takes them for a Service, not for a route" },
  mirror: { cannot: "it takes no RequestMirror, and no plugin of it mirrors" },
  mirrorPercent: { cannot: "it takes no RequestMirror, and no plugin of it mirrors" },
  cors: { by: "KongPlugin cors" },
  rateLimit: { by: "KongPlugin rate-limiting" },
  rateLimitPerHour: { by: "KongPlugin rate-limiting" },
  affinity: { cannot: "Kong takes it for a Service, not for a route" },
  wildcardHost: { cannot: "it redirects to HTTPS only under a host it can name" },
  canaryHeader: byRoute,
  clientCertificates: { cannot: "its plugin for it comes with a licence" },
};
