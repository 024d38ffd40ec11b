import type { Route, RouteFeatures, Split } from "@ashlar/model";

/**
 * What a route may ask that not every product can: the fields of `RouteFeatures`, and what else divides them. `clientCertificates` is a value of
 * the gateway itself, which those that cannot do not have.
 */
export type GatewayFeature =
  | keyof RouteFeatures
  | "mirrorPercent"
  | "rateLimitPerHour"
  | "wildcardHost"
  | "canaryHeader"
  | "clientCertificates";

/** Each in words that follow "cannot". */
export const featureWords: Readonly<Record<GatewayFeature, string>> = {
  exactPath: "route one path without those below it",
  methods: "route by method",
  headers: "route by header",
  rewritePath: "rewrite the path",
  rewriteHost: "rewrite the host",
  requestHeaders: "change headers of requests",
  responseHeaders: "change headers of answers",
  timeout: "limit the time that a request takes",
  retries: "try a request again",
  mirror: "mirror requests",
  mirrorPercent: "mirror a share of the requests",
  cors: "answer for other origins (CORS)",
  rateLimit: "limit the rate of requests",
  rateLimitPerHour: "limit the rate of requests by the hour",
  affinity: "keep a client with one pod by a cookie",
  wildcardHost: "serve a wildcard host",
  canaryHeader: "send requests with a header to the canary",
  clientCertificates: "ask clients for certificates",
};

export const gatewayFeatures = Object.keys(featureWords) as readonly GatewayFeature[];

/** What a route can ask: all but what is a value of the gateway. */
export type RoutedFeature = Exclude<GatewayFeature, "clientCertificates">;
export const routedFeatures = gatewayFeatures.filter((feature): feature is RoutedFeature => feature !== "clientCertificates");

const fields = new Set<string>(gatewayFeatures);

/** The features that a route, or a split, asks. A field that is there and says nothing, as `methods: []`, asks nothing. */
export const featuresOf = (route: Route | Split): readonly GatewayFeature[] => {
  const asked = Object.entries(route)
    .filter(([, value]) => value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0))
    .map(([field]) => field)
    .filter((field): field is GatewayFeature => fields.has(field));
  return [
    ...asked,
    ...(route.mirror?.percent !== undefined && route.mirror.percent !== 100 ? ["mirrorPercent" as const] : []),
    ...(route.rateLimit?.per === "hour" ? ["rateLimitPerHour" as const] : []),
    ...(route.host.startsWith("*.") ? ["wildcardHost" as const] : []),
  ];
};
