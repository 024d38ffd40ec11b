import type { KubeObject } from "@ashlar/model";
import type { HTTPRoute } from "../gateway-api-crds/gateway-api.kinds.ts";
import { type GatewayPlace, parentRef } from "./gateway-place.ts";
import { isWildcard, listenerName, PLAIN_LISTENER } from "./listener.ts";

/**
 * Sends plain requests for a host to HTTPS, for good (301). One route a host, and the host named again in the filter: Kong
 * Operator leaves the scheme out of a redirect that names no host, which loops (v2.2.2, translator of HTTPRoutes). A
 * wildcard cannot be named there.
 */
export const redirectToHttps = (place: GatewayPlace, host: string): KubeObject =>
  ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name: `${listenerName(host)}-redirect` },
    spec: {
      parentRefs: [parentRef(place, PLAIN_LISTENER)],
      hostnames: [host],
      rules: [
        {
          matches: [{ path: { type: "PathPrefix", value: "/" } }],
          filters: [
            {
              type: "RequestRedirect",
              requestRedirect: { scheme: "https", ...(isWildcard(host) ? {} : { hostname: host }), statusCode: 301 },
            },
          ],
        },
      ],
    },
  }) satisfies HTTPRoute;
