import type { FeatureTable } from "../features/feature-table.ts";

const byRoute = { by: "HTTPRoute" };

/**
 * What an Application Load Balancer can, run by AWS Load Balancer Controller (kubernetes-sigs/aws-load-balancer-controller v3.5.0,
 * docs/guide/gateway/l7gateway.md and pkg/gateway/routeutils: `buildHttpRuleRedirectActionsBasedOnFilter` refuses every filter but
 * RequestRedirect, URLRewrite and ExtensionRef; conformance report of v3.5.0 on Gateway API 1.6, which claims neither rewrites nor
 * redirects by scheme, though route_rule_transform.go and route_rule_action.go do both).
 */
export const features: FeatureTable = {
  exactPath: byRoute,
  methods: byRoute,
  headers: byRoute,
  rewritePath: byRoute,
  rewriteHost: byRoute,
  requestHeaders: { cannot: "the load balancer changes few headers, and those for all routes alike" },
  responseHeaders: { cannot: "the load balancer changes few headers, and those for all routes alike" },
  timeout: { cannot: "the load balancer limits idle connections, not requests" },
  retries: { cannot: "the load balancer tries no request again" },
  mirror: { cannot: "the load balancer mirrors no requests" },
  mirrorPercent: { cannot: "the load balancer mirrors no requests" },
  cors: { cannot: "the load balancer answers for other origins for all routes alike" },
  rateLimit: { cannot: "AWS WAF limits rates, by rules that stand outside of the cluster" },
  rateLimitPerHour: { cannot: "AWS WAF limits rates, by rules that stand outside of the cluster" },
  affinity: { by: "TargetGroupConfiguration" },
  wildcardHost: byRoute,
  canaryHeader: byRoute,
  clientCertificates: { by: "LoadBalancerConfiguration" },
};
