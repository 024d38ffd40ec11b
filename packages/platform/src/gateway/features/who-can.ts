// Made by `pnpm docs:bricks` of every gateway's *.features.ts.
// biome-ignore-all format: a feature is a line
import type { GatewayFeature } from "./gateway-feature.ts";

/** The gateways that can do a feature, by the name that an environment imports. */
export const whoCan: Readonly<Record<GatewayFeature, readonly string[]>> = {
  exactPath: ["kong", "nginxGatewayFabric"],
  methods: ["kong", "nginxGatewayFabric"],
  headers: ["kong", "nginxGatewayFabric"],
  rewritePath: ["kong", "nginxGatewayFabric"],
  rewriteHost: ["kong", "nginxGatewayFabric"],
  requestHeaders: ["kong", "nginxGatewayFabric"],
  responseHeaders: ["kong", "nginxGatewayFabric"],
  timeout: [],
  retries: [],
  mirror: ["nginxGatewayFabric"],
  mirrorPercent: ["nginxGatewayFabric"],
  cors: ["kong", "nginxGatewayFabric"],
  rateLimit: ["kong", "nginxGatewayFabric"],
  rateLimitPerHour: ["kong"],
  affinity: [],
  wildcardHost: ["nginxGatewayFabric"],
  canaryHeader: ["kong", "nginxGatewayFabric"],
};
