import type { KubeObject, Route, Split } from "@ashlar/model";
import { isOfRoute } from "../features/feature-table.ts";
import type { HTTPRoute } from "../gateway-api-crds/gateway-api.kinds.ts";
import { parentRef } from "./gateway-place.ts";
import type { GatewayProduct, RouteParts } from "./gateway-product.ts";
import { listenerName } from "./listener.ts";
import { routeFilters } from "./route-filters.ts";

export interface Backend {
  readonly service: string;
  readonly weight: number;
}

const backendRef = ({ service, weight }: Backend, port: number) => ({ group: "", kind: "Service", name: service, port, weight });

const headerMatches = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ type: "Exact" as const, name, value }));

/** A match for each method: a match names one. */
const matches = ({ path = "/", exactPath, methods = [], headers = {} }: Route, more: Readonly<Record<string, string>> = {}) => {
  const wanted = headerMatches({ ...headers, ...more });
  const base = {
    path: { type: exactPath ? ("Exact" as const) : ("PathPrefix" as const), value: path },
    ...(wanted.length > 0 && { headers: wanted }),
  };
  return methods.length === 0 ? [base] : methods.map((method) => ({ ...base, method }));
};

/**
 * The route object of a product that follows the Gateway API. Every default is written out, or a plain diff in Argo CD would differ
 * for ever. A header that leads to the canary is a rule of its own, before the other: of two matches the one with more headers wins
 * (Gateway API v1.5.1, HTTPRouteRule).
 */
export const httpRoute = (
  { place, features }: GatewayProduct,
  route: Route | Split,
  backends: readonly Backend[],
  { annotations, filters: more = [] }: RouteParts,
): KubeObject => {
  const { name, host, port, timeout } = route;
  const filters = [...routeFilters(route, features), ...more];
  const rest = {
    ...(filters.length > 0 && { filters }),
    ...(timeout && isOfRoute(features, "timeout") && { timeouts: { request: timeout } }),
  };
  const toCanary =
    "canaryHeader" in route && route.canaryHeader !== undefined
      ? [
          {
            matches: matches(route, { [route.canaryHeader.name]: route.canaryHeader.value }),
            ...rest,
            backendRefs: [backendRef({ service: route.canary, weight: 1 }, port)],
          },
        ]
      : [];
  return {
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name, ...(annotations && Object.keys(annotations).length > 0 && { annotations }) },
    spec: {
      parentRefs: [parentRef(place, listenerName(host))],
      hostnames: [host],
      rules: [...toCanary, { matches: matches(route), ...rest, backendRefs: backends.map((backend) => backendRef(backend, port)) }],
    },
  } satisfies HTTPRoute;
};
