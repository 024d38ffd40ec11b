// Made by `pnpm docs:bricks` of every gateway's *.features.ts.
// biome-ignore-all format: a feature is a line
import type { GatewayFeature } from "./gateway-feature.ts";

/** The gateways that can do a feature, by the name that an environment imports. */
export const whoCan: Readonly<Record<GatewayFeature, readonly string[]>> = {
  exactPath: ["awsLoadBalancerController", "emissary", "gkeGateway", "istioGateway", "kgateway", "kong", "nginxGatewayFabric"],
  methods: ["awsLoadBalancerController", "emissary", "istioGateway", "kgateway", "kong", "nginxGatewayFabric"],
  headers: ["awsLoadBalancerController", "emissary", "gkeGateway", "istioGateway", "kgateway", "kong", "nginxGatewayFabric"],
  rewritePath: ["awsLoadBalancerController", "emissary", "istioGateway", "kgateway", "kong", "nginxGatewayFabric"],
  rewriteHost: ["awsLoadBalancerController", "emissary", "gkeGateway", "istioGateway", "kgateway", "kong", "nginxGatewayFabric"],
  requestHeaders: ["emissary", "gkeGateway", "istioGateway", "kgateway", "kong", "nginxGatewayFabric"],
  responseHeaders: ["emissary", "gkeGateway", "istioGateway", "kgateway", "kong", "nginxGatewayFabric"],
  timeout: ["emissary", "gkeGateway", "istioGateway", "kgateway"],
  retries: ["emissary", "kgateway"],
  mirror: ["emissary", "gkeGateway", "istioGateway", "kgateway", "nginxGatewayFabric"],
  mirrorPercent: ["emissary", "gkeGateway", "istioGateway", "kgateway", "nginxGatewayFabric"],
  cors: ["emissary", "istioGateway", "kgateway", "kong", "nginxGatewayFabric"],
  rateLimit: ["kong", "nginxGatewayFabric"],
  rateLimitPerHour: ["kong"],
  affinity: ["awsLoadBalancerController", "emissary", "gkeGateway", "istioGateway", "kgateway"],
  wildcardHost: ["awsLoadBalancerController", "emissary", "gkeGateway", "istioGateway", "kgateway", "nginxGatewayFabric"],
  canaryHeader: ["awsLoadBalancerController", "emissary", "gkeGateway", "istioGateway", "kgateway", "kong", "nginxGatewayFabric"],
  clientCertificates: ["awsLoadBalancerController", "emissary", "gkeGateway", "kgateway", "nginxGatewayFabric"],
};
