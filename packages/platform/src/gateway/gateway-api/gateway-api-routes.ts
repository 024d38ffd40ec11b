import type { Gateway, GatewayApi, Output, Route, Split } from "@ashlar/model";
import { unsupportedFeatures } from "../features/unsupported.ts";
import { type GatewayPlace, parentRef } from "./gateway-place.ts";
import type { GatewayProduct } from "./gateway-product.ts";
import { type Backend, httpRoute } from "./http-route.ts";
import { listenerAsk, PLAIN_LISTENER } from "./listener.ts";
import { routeProblems } from "./route-problems.ts";

const routed = (product: GatewayProduct, route: Route | Split, backends: readonly Backend[]): readonly Output[] => {
  const problems = [...routeProblems(route), ...unsupportedFeatures(product.place.brick, product.features, route)];
  if (problems.length > 0) return problems;
  const parts =
    product.parts?.(
      route,
      backends.map(({ service }) => service),
    ) ?? {};
  if (parts.problems !== undefined && parts.problems.length > 0) return parts.problems;
  return [httpRoute(product, route, backends, parts), ...(parts.objects ?? []), listenerAsk(product.place.brick, route.host)];
};

/** `Gateway.route` of any brick that follows the Gateway API: an HTTPRoute, and an ask for the listener it attaches to. */
export const routeThrough =
  (product: GatewayProduct) =>
  (route: Route): readonly Output[] =>
    routed(product, route, [{ service: route.service, weight: 1 }]);

/** `TrafficSplit.split` of any brick that follows the Gateway API: the same route with two weighted backends. */
export const splitThrough =
  (product: GatewayProduct) =>
  (split: Split): readonly Output[] =>
    routed(product, split, [
      { service: split.service, weight: 100 - split.weight },
      { service: split.canary, weight: split.weight },
    ]);

const kindOfGroup = (kind: string) => ({ group: "gateway.networking.k8s.io", kind });

/** The kind by which Gateways of the Gateway API know their hosts … */
export const httpHosts: Gateway["hosts"] = [kindOfGroup("HTTPRoute")];
/** … and the second one where the product routes gRPC and the cluster has the kind: who reads one that is not there waits for ever. */
export const httpAndGrpcHosts = ({ lacks = [] }: GatewayApi): Gateway["hosts"] =>
  lacks.includes("GRPCRoute") ? httpHosts : [...httpHosts, kindOfGroup("GRPCRoute")];

/**
 * The solver by which cert-manager answers HTTP-01 challenges through this Gateway. It attaches to the plain listener,
 * which takes routes of its own namespace alone: certificates of other namespaces cannot be proved this way. Its Service
 * would be a NodePort unless told otherwise (cert-manager v1.21.1, ACMEChallengeSolverHTTP01GatewayHTTPRoute).
 */
export const http01Through = (place: GatewayPlace) => ({
  gatewayHTTPRoute: { parentRefs: [parentRef(place, PLAIN_LISTENER)], serviceType: "ClusterIP" },
});
