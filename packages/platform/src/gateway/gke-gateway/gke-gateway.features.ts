import type { FeatureTable } from "../features/feature-table.ts";

const byRoute = { by: "HTTPRoute" };

/**
 * What GKE Gateway can (kubernetes-sigs/gateway-api, conformance/reports/v1.5/gke-gateway and v1.6/gke-gateway, of 1.35.2-gke.1751000 and
 * 1.36.2-gke.2154000; GoogleCloudPlatform/gke-gateway-api, config/crd; cloud.google.com, Configure Gateway resources using Policies:
 * affinity by a cookie of a name from 1.35.2-gke.1269001 on).
 */
export const features: FeatureTable = {
  exactPath: byRoute,
  methods: { cannot: "Google's load balancers match hosts, paths, headers and parameters alone" },
  headers: byRoute,
  rewritePath: { cannot: "it takes no URLRewrite of paths" },
  rewriteHost: byRoute,
  requestHeaders: byRoute,
  responseHeaders: byRoute,
  timeout: { by: "GCPBackendPolicy" },
  retries: { cannot: "it takes no retries of a route" },
  mirror: byRoute,
  mirrorPercent: byRoute,
  cors: { cannot: "it takes no CORS filter, and no policy of it answers for other origins" },
  rateLimit: { cannot: "Cloud Armor limits rates, by rules that stand outside of the cluster" },
  rateLimitPerHour: { cannot: "Cloud Armor limits rates, by rules that stand outside of the cluster" },
  affinity: { by: "GCPTrafficDistributionPolicy" },
  wildcardHost: byRoute,
  canaryHeader: byRoute,
  clientCertificates: { by: "Gateway" },
};
