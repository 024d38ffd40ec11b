import type { Gateway, GrpcRoutes, Output, Route, Split, TrafficSplit } from "@ashlar/model";
import { unsupportedFeatures } from "../features/unsupported.ts";
import { grpcProblems } from "../gateway-api/grpc-route.ts";
import { listenerAsk } from "../gateway-api/listener.ts";
import { routeProblems } from "../gateway-api/route-problems.ts";
import { features } from "./emissary.features.ts";
import { emissaryLimits } from "./emissary-limits.ts";
import { grpcMapping, mappings } from "./emissary-mapping.ts";
import { NAME } from "./emissary-place.ts";

const routed = (route: Route | Split): readonly Output[] => {
  const problems = [...routeProblems(route), ...unsupportedFeatures(NAME, features, route), ...emissaryLimits(NAME, route)];
  return problems.length > 0 ? problems : [...mappings(route), listenerAsk(NAME, route.host)];
};

/** Routes, splits and gRPC routes as Mappings, and an ask for the Host of each. */
export const emissaryRoutes: Pick<Gateway, "route"> & TrafficSplit & GrpcRoutes = {
  route: routed,
  split: routed,
  grpcRoute: (route) => {
    const problems = grpcProblems(route);
    return problems.length > 0 ? problems : [grpcMapping(route), listenerAsk(NAME, route.host)];
  },
};
