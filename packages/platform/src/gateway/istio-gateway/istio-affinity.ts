import type { KubeObject, Route } from "@ashlar/model";
import type { DestinationRule } from "../../mesh/istio/istio.kinds.ts";
import { affinityInSplit } from "../features/affinity-in-split.ts";
import type { RouteParts } from "../gateway-api/gateway-product.ts";

/** `0s` makes a cookie that ends with the browser; without a time Istio makes none (1.30.3, DestinationRule, httpCookie). */
const rule = ({ name, service }: Route, { cookie, lasts = "0s" }: NonNullable<Route["affinity"]>): KubeObject =>
  ({
    apiVersion: "networking.istio.io/v1",
    kind: "DestinationRule",
    metadata: { name },
    spec: { host: service, trafficPolicy: { loadBalancer: { consistentHash: { httpCookie: { name: cookie, path: "/", ttl: lasts } } } } },
  }) satisfies DestinationRule;

/** Istio finds the pod by a hash of the cookie, for all requests to the Service through its gateways. */
export const istioAffinity = (brick: string, route: Route, services: readonly string[]): RouteParts => {
  if (route.affinity === undefined) return {};
  return services.length > 1 ? { problems: [affinityInSplit(brick, route)] } : { objects: [rule(route, route.affinity)] };
};
