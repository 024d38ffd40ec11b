import type { Gateway, KubeObject, Output, Problem, Route, Split } from "@ashlar/model";
import type { HTTPRoute } from "../gateway-api-crds/gateway-api.kinds.ts";
import { type GatewayPlace, parentRef } from "./gateway-place.ts";
import { hostProblems } from "./host-problems.ts";
import { listenerAsk, listenerName, PLAIN_LISTENER } from "./listener.ts";

interface Backend {
  readonly service: string;
  readonly weight: number;
}

// Every default of the Gateway API is written out, or a plain diff in Argo CD would differ for ever.
const httpRoute = (place: GatewayPlace, { name, host, path = "/", port }: Route, backends: readonly Backend[]): KubeObject =>
  ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name },
    spec: {
      parentRefs: [parentRef(place, listenerName(host))],
      hostnames: [host],
      rules: [
        {
          matches: [{ path: { type: "PathPrefix", value: path } }],
          backendRefs: backends.map(({ service, weight }) => ({ group: "", kind: "Service", name: service, port, weight })),
        },
      ],
    },
  }) satisfies HTTPRoute;

const routed = (place: GatewayPlace, route: Route, backends: readonly Backend[]): readonly Output[] => {
  const problems = hostProblems(route);
  return problems.length > 0 ? problems : [httpRoute(place, route, backends), listenerAsk(place.brick, route.host)];
};

/** `Gateway.route` of any brick that follows the Gateway API: an HTTPRoute, and an ask for the listener it attaches to. */
export const routeThrough =
  (place: GatewayPlace) =>
  (route: Route): readonly Output[] =>
    routed(place, route, [{ service: route.service, weight: 1 }]);

const badWeight = ({ name, weight }: Split): Problem => ({
  rule: "split-weight",
  object: `HTTPRoute ${name}`,
  message: `${weight} is not a share of the requests in whole percent (0 to 100)`,
  remedy: "Give the canary a whole number from 0, which sends it nothing, to 100, which sends it everything",
});

/** `TrafficSplit.split` of any brick that follows the Gateway API: the same route with two weighted backends. */
export const splitThrough =
  (place: GatewayPlace) =>
  (split: Split): readonly Output[] =>
    Number.isInteger(split.weight) && split.weight >= 0 && split.weight <= 100
      ? routed(place, split, [
          { service: split.service, weight: 100 - split.weight },
          { service: split.canary, weight: split.weight },
        ])
      : [badWeight(split)];

/** The kinds by which Gateways of the Gateway API know their hosts. */
export const hostsThrough: Gateway["hosts"] = [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute" }];

/**
 * The solver by which cert-manager answers HTTP-01 challenges through this Gateway. It attaches to the plain listener,
 * which takes routes of its own namespace alone: certificates of other namespaces cannot be proved this way. Its Service
 * would be a NodePort unless told otherwise (cert-manager v1.21.1, ACMEChallengeSolverHTTP01GatewayHTTPRoute).
 */
export const http01Through = (place: GatewayPlace) => ({
  gatewayHTTPRoute: { parentRefs: [parentRef(place, PLAIN_LISTENER)], serviceType: "ClusterIP" },
});
