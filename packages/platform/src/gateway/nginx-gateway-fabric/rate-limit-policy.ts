import type { KubeObject, Route } from "@ashlar/model";
import type { RateLimitPolicy } from "./nginx-gateway-fabric.kinds.ts";

/**
 * Limits the rate of a route by client address. NGINX spreads a rate evenly: without a burst, 60 a minute would be one each second, so
 * as many as the limit may come at once (nginx.org, ngx_http_limit_req_module; nginx/nginx-gateway-fabric v2.6.7, RateLimitPolicy).
 */
export const rateLimitPolicy = ({ name }: Route, { requests, per }: NonNullable<Route["rateLimit"]>): KubeObject =>
  ({
    apiVersion: "gateway.nginx.org/v1alpha1",
    kind: "RateLimitPolicy",
    metadata: { name },
    spec: {
      targetRefs: [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute", name }],
      rateLimit: {
        rejectCode: 429,
        local: {
          rules: [{ key: "$binary_remote_addr", rate: `${requests}r/${per === "second" ? "s" : "m"}`, burst: requests, noDelay: true }],
        },
      },
    },
  }) satisfies RateLimitPolicy;
