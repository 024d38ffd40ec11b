import type { KubeObject, MeshRequests, MeshShare } from "@ashlar/model";
import type { HTTPRoute } from "../gateway/gateway-api-crds/gateway-api.kinds.ts";

/** What a mesh adds to its routes for tries after the first: the Gateway API's own field, or its annotations. */
export interface RouteRetries {
  readonly retry?: { readonly attempts: number; readonly codes: readonly number[] };
  readonly annotations?: Readonly<Record<string, string>>;
}

const everything = { path: { type: "PathPrefix", value: "/" } } as const;

/**
 * A route of a Service instead of a Gateway, which the proxies of a mesh apply to requests for that Service
 * (gateway-api.sigs.k8s.io, GAMMA). Its own namespace's, so it holds for every client. A backend of the same name is the Service
 * itself. Its name keeps clear of the route through a gateway, which apps call alike. Every default of the Gateway API is written out, or a plain diff in Argo CD would differ for ever.
 */
export const serviceRoute = (asked: MeshRequests & Partial<MeshShare>, { retry, annotations }: RouteRetries = {}): KubeObject => {
  const { name, service, port, timeout, canary, weight = 0, canaryHeader } = asked;
  const backend = (to: string, share: number) => ({ group: "", kind: "Service", name: to, port, weight: share });
  const how = { ...(timeout && { timeouts: { request: timeout } }), ...(retry && { retry }) };
  const toCanary =
    canary === undefined || canaryHeader === undefined
      ? []
      : [
          {
            matches: [{ ...everything, headers: [{ type: "Exact", ...canaryHeader } as const] }],
            ...how,
            backendRefs: [backend(canary, 1)],
          },
        ];
  const backendRefs = canary === undefined ? [backend(service, 1)] : [backend(service, 100 - weight), backend(canary, weight)];
  return {
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name: `${name}-mesh`, ...(annotations && { annotations }) },
    spec: {
      parentRefs: [{ group: "", kind: "Service", name: service, port }],
      rules: [...toCanary, { matches: [everything], ...how, backendRefs }],
    },
  } satisfies HTTPRoute;
};
