import type { GatewayApi, GrpcRoute, GrpcRoutes, KubeObject, Problem } from "@ashlar/model";
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

/** What is wrong with a route of gRPC whatever the product. A method alone is no match: a service must be named with it. */
export const grpcProblems = (route: GrpcRoute): readonly Problem[] => [
  ...hostProblems(route),
  ...(route.grpcMethod !== undefined && route.grpcService === undefined
    ? [
        {
          rule: "grpc-method",
          object: `route ${route.name}`,
          message: `names the method ${route.grpcMethod} of no service`,
          remedy: "Name grpcService beside grpcMethod",
        },
      ]
    : []),
];

const noGrpcRoutes = (brick: string, { name }: GrpcRoute): Problem => ({
  rule: "unsupported-feature",
  object: `route ${name}`,
  message: `gateway: ${brick} cannot route gRPC here, for the Gateway API of this cluster comes without GRPCRoute`,
  remedy: "Use an HTTP route, or emissary, which has a kind of its own; or a cluster where the Gateway API comes whole",
});

/** `GrpcRoutes.grpcRoute` of any brick that follows the Gateway API. */
export const grpcThrough =
  (place: GatewayPlace, { lacks = [] }: GatewayApi): GrpcRoutes["grpcRoute"] =>
  (route) => {
    const problems = [...grpcProblems(route), ...(lacks.includes("GRPCRoute") ? [noGrpcRoutes(place.brick, route)] : [])];
    return problems.length > 0 ? problems : [grpcRoute(place, route), listenerAsk(place.brick, route.host)];
  };
