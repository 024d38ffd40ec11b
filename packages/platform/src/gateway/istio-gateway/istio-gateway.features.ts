import type { FeatureTable } from "../features/feature-table.ts";

const byRoute = { by: "HTTPRoute" };

/**
 * What Istio makes of routes of the Gateway API (its own list of supported features, pilot/pkg/config/kube/gateway/supported_features.go,
 * and conversion.go, 1.30.3; conformance report of 1.30.1 on Gateway API 1.5). Affinity is that of a ring of hashes: when pods come or
 * go, a few clients move.
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
  retries: { cannot: "it takes them from a field of HTTPRoute that the standard channel of the Gateway API lacks" },
  mirror: byRoute,
  mirrorPercent: byRoute,
  cors: byRoute,
  rateLimit: { cannot: "Istio has no kind for it, but patches of Envoy's own configuration, which may break with each version" },
  rateLimitPerHour: { cannot: "Istio has no kind for it, but patches of Envoy's own configuration, which may break with each version" },
  affinity: { by: "DestinationRule" },
  wildcardHost: byRoute,
  canaryHeader: byRoute,
  clientCertificates: { cannot: "it reads none of the Gateway's own fields for it" },
};
