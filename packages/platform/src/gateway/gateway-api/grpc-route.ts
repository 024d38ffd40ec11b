import type { GrpcRoute, GrpcRoutes, KubeObject } from "@ashlar/model";
import type { GRPCRoute } from "../gateway-api-crds/gateway-api.kinds.ts";
import { type GatewayPlace, parentRef } from "./gateway-place.ts";
import { hostProblems } from "./host-problems.ts";
import { listenerAsk, listenerName } from "./listener.ts";

const grpcRoute = (place: GatewayPlace, { name, host, service, port, grpcService, grpcMethod }: GrpcRoute): KubeObject =>
  ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "GRPCRoute",
    metadata: { name },
    spec: {
      parentRefs: [parentRef(place, listenerName(host))],
      hostnames: [host],
      rules: [
        {
          ...(grpcService && {
            matches: [{ method: { type: "Exact" as const, service: grpcService, ...(grpcMethod && { method: grpcMethod }) } }],
          }),
          backendRefs: [{ group: "", kind: "Service", name: service, port, weight: 1 }],
        },
      ],
    },
  }) satisfies GRPCRoute;

/** `GrpcRoutes.grpcRoute` of any brick that follows the Gateway API. A method alone is no match: a service must be named with it. */
export const grpcThrough =
  (place: GatewayPlace): GrpcRoutes["grpcRoute"] =>
  (route) => {
    const problems = hostProblems(route);
    if (problems.length > 0) return problems;
    if (route.grpcMethod !== undefined && route.grpcService === undefined)
      return [
        {
          rule: "grpc-method",
          object: `route ${route.name}`,
          message: `names the method ${route.grpcMethod} of no service`,
          remedy: "Name grpcService beside grpcMethod",
        },
      ];
    return [grpcRoute(place, route), listenerAsk(place.brick, route.host)];
  };
