import type { Cors, HeaderChanges, Route } from "@ashlar/model";
import { type FeatureTable, isOfRoute } from "../features/feature-table.ts";
import type { HTTPRoute } from "../gateway-api-crds/gateway-api.kinds.ts";

type Rule = NonNullable<NonNullable<HTTPRoute["spec"]["rules"]>[number]>;
export type RouteFilter = NonNullable<Rule["filters"]>[number];

const pairs = (headers: Readonly<Record<string, string>> = {}) => Object.entries(headers).map(([name, value]) => ({ name, value }));

const changes = ({ set, add, remove }: HeaderChanges) => ({
  ...(set && { set: pairs(set) }),
  ...(add && { add: pairs(add) }),
  ...(remove && { remove: [...remove] }),
});

const corsFilter = ({ origins, methods, headers, exposes, credentials, maxAge = 5 }: Cors): RouteFilter => ({
  type: "CORS",
  cors: {
    allowOrigins: [...origins],
    ...(methods && { allowMethods: [...methods] }),
    ...(headers && { allowHeaders: [...headers] }),
    ...(exposes && { exposeHeaders: [...exposes] }),
    ...(credentials && { allowCredentials: true }),
    maxAge,
  },
});

const rewritten = ({ exactPath, rewritePath, rewriteHost }: Route): RouteFilter => ({
  type: "URLRewrite",
  urlRewrite: {
    ...(rewriteHost && { hostname: rewriteHost }),
    ...(rewritePath && {
      path: exactPath
        ? { type: "ReplaceFullPath", replaceFullPath: rewritePath }
        : { type: "ReplacePrefixMatch", replacePrefixMatch: rewritePath },
    }),
  },
});

const mirrored = ({ service, port, percent }: NonNullable<Route["mirror"]>): RouteFilter => ({
  type: "RequestMirror",
  requestMirror: {
    backendRef: { group: "", kind: "Service", name: service, port },
    ...(percent !== undefined && percent !== 100 && { percent }),
  },
});

/** What a route asks that filters of the Gateway API do, where the product takes these (Gateway API v1.5.1, HTTPRouteFilter). */
export const routeFilters = (route: Route, table: FeatureTable): readonly RouteFilter[] => {
  const own = (feature: Parameters<typeof isOfRoute>[1]) => isOfRoute(table, feature);
  const { requestHeaders, responseHeaders, cors, mirror } = route;
  const rewrites = (route.rewritePath !== undefined && own("rewritePath")) || (route.rewriteHost !== undefined && own("rewriteHost"));
  return [
    ...(cors && own("cors") ? [corsFilter(cors)] : []),
    ...(requestHeaders && own("requestHeaders")
      ? [{ type: "RequestHeaderModifier" as const, requestHeaderModifier: changes(requestHeaders) }]
      : []),
    ...(rewrites ? [rewritten(route)] : []),
    ...(mirror && own("mirror") ? [mirrored(mirror)] : []),
    ...(responseHeaders && own("responseHeaders")
      ? [{ type: "ResponseHeaderModifier" as const, responseHeaderModifier: changes(responseHeaders) }]
      : []),
  ];
};
