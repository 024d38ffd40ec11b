import type { GatewayApi, Problem } from "@ashlar/model";

/**
 * The gateways that serve without: Kong (kong-operator v2.2.2), kgateway (v2.3.0) and Istio (1.30.3) watch GRPCRoutes only once the kind is
 * there, Google's does not read them, and Emissary (v4.1.0) not the Gateway API.
 */
const without = "emissary, gkeGateway, istioGateway, kgateway, kong";

/**
 * A gateway whose controller must have the kind GRPCRoute before there is any route of it, in a cluster that lacks it: it would never serve.
 * Who merely cannot route gRPC there says so of the route: `grpcThrough`.
 */
export const needsGrpcRoutes = (brick: string, { lacks = [] }: GatewayApi): readonly Problem[] =>
  lacks.includes("GRPCRoute")
    ? [
        {
          rule: "unsupported-feature",
          app: brick,
          message: `gateway: ${brick} cannot serve here, for it needs GRPCRoute, and the Gateway API of this cluster comes without`,
          remedy: `Use a gateway that does without: ${without}; or gatewayApiCrds under 'gatewayApi', in a cluster where nobody else installs them`,
        },
      ]
    : [];
