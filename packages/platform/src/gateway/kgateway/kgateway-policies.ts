import type { KindHealth, KubeObject, Route } from "@ashlar/model";
import { affinityInSplit } from "../features/affinity-in-split.ts";
import type { RouteParts } from "../gateway-api/gateway-product.ts";
import type { BackendConfigPolicy, TrafficPolicy } from "./kgateway.kinds.ts";

const GROUP = "gateway.kgateway.dev";
const API = `${GROUP}/v1alpha1`;

/** Each says for every Gateway or Service that it found whether it holds there (kgateway-dev/kgateway v2.3.0, pkg/reports/policy.go). */
export const policyHealth: readonly KindHealth[] = ["TrafficPolicy", "BackendConfigPolicy"].map((kind) => ({
  group: GROUP,
  kind,
  by: { ancestors: "Accepted" },
}));

/** Tries again where the app could not be reached too, as the Gateway API asks of its own retries (v1.5.1, HTTPRouteRetry). */
const retries = ({ name }: Route, { attempts, codes = [502, 503, 504], backoff = "25ms" }: NonNullable<Route["retries"]>): KubeObject =>
  ({
    apiVersion: API,
    kind: "TrafficPolicy",
    metadata: { name },
    spec: {
      targetRefs: [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute", name }],
      retry: { attempts, retryOn: ["connect-failure", "refused-stream"], statusCodes: [...codes], backoffBaseInterval: backoff },
    },
  }) satisfies TrafficPolicy;

/** Finds the pod by a hash of the cookie, for all requests to the Service through it. `0s` makes a cookie that ends with the browser. */
const affinity = ({ name, service }: Route, { cookie, lasts = "0s" }: NonNullable<Route["affinity"]>): KubeObject =>
  ({
    apiVersion: API,
    kind: "BackendConfigPolicy",
    metadata: { name },
    spec: {
      targetRefs: [{ group: "", kind: "Service", name: service }],
      loadBalancer: { ringHash: { hashPolicies: [{ cookie: { name: cookie, path: "/", ttl: lasts, httpOnly: true, secure: true } }] } },
    },
  }) satisfies BackendConfigPolicy;

/** What kgateway does by policies beside the route. */
export const kgatewayPolicies = (brick: string, route: Route, services: readonly string[]): RouteParts =>
  route.affinity && services.length > 1
    ? { problems: [affinityInSplit(brick, route)] }
    : {
        objects: [...(route.retries ? [retries(route, route.retries)] : []), ...(route.affinity ? [affinity(route, route.affinity)] : [])],
      };
