import type { Duration, HeaderChanges, KubeObject, Route, Split } from "@ashlar/model";
import type { Mapping } from "./emissary.kinds.ts";
import { matchedPaths } from "./emissary-paths.ts";

type Spec = Mapping["spec"] & object;

const milliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

const inMilliseconds = (duration: Duration): number => {
  const [, count = "0", unit = "s"] = /^(\d+)(ms|s|m|h)$/.exec(duration) ?? [];
  return Number(count) * milliseconds[unit as keyof typeof milliseconds];
};

/** No limit unless said otherwise: Emissary's own would be 3 seconds (v4.1.0, v3route.py). */
const timeout = (duration: Duration = "0s"): number => inMilliseconds(duration);

const added = ({ set = {}, add = {} }: HeaderChanges): Record<string, { value: string; append: boolean }> =>
  Object.fromEntries([
    ...Object.entries(set).map(([name, value]) => [name, { value, append: false }]),
    ...Object.entries(add).map(([name, value]) => [name, { value, append: true }]),
  ]);

const headerChanges = ({
  requestHeaders,
  responseHeaders,
}: Route): Pick<Spec, "add_request_headers" | "remove_request_headers" | "add_response_headers" | "remove_response_headers"> => ({
  ...((requestHeaders?.set || requestHeaders?.add) && { add_request_headers: added(requestHeaders) }),
  ...(requestHeaders?.remove && { remove_request_headers: [...requestHeaders.remove] }),
  ...((responseHeaders?.set || responseHeaders?.add) && { add_response_headers: added(responseHeaders) }),
  ...(responseHeaders?.remove && { remove_response_headers: [...responseHeaders.remove] }),
});

const cors = ({ origins, methods, headers, exposes, credentials, maxAge = 5 }: NonNullable<Route["cors"]>): Spec["cors"] => ({
  origins: [...origins],
  ...(methods && { methods: [...methods] }),
  ...(headers && { headers: [...headers] }),
  ...(exposes && { exposed_headers: [...exposes] }),
  ...(credentials && { credentials }),
  max_age: String(maxAge),
});

/** The pods themselves in the place of their Service, by the resolver of that name. Times are Envoy's: seconds alone. */
const affinity = ({ cookie, lasts = "0s" }: NonNullable<Route["affinity"]>): Pick<Spec, "resolver" | "load_balancer"> => ({
  resolver: "endpoint",
  load_balancer: { policy: "ring_hash", cookie: { name: cookie, path: "/", ttl: `${inMilliseconds(lasts) / 1000}s` } },
});

/** Which requests: Mappings that are alike in this are one group, whose requests they share. */
const matched = (route: Route, more: Readonly<Record<string, string>>): Pick<Spec, "hostname" | "method" | "method_regex" | "headers"> => {
  const { methods = [] } = route;
  const headers = { ...route.headers, ...more };
  return {
    hostname: route.host,
    ...(methods.length > 0 && { method: methods.join("|") }),
    ...(methods.length > 1 && { method_regex: true }),
    ...(Object.keys(headers).length > 0 && { headers }),
  };
};

const forwarded = (route: Route) => ({
  // As other gateways do without being told.
  allow_upgrade: ["websocket"],
  timeout_ms: timeout(route.timeout),
  ...(route.rewriteHost && { host_rewrite: route.rewriteHost }),
  ...headerChanges(route),
  ...(route.retries && { retry_policy: { retry_on: "gateway-error" as const, num_retries: route.retries.attempts } }),
  ...(route.cors && { cors: cors(route.cors) }),
  ...(route.affinity && affinity(route.affinity)),
});

/** Where requests of a group go: to one Service, or two. */
interface Target {
  readonly suffix: string;
  readonly service: string;
  readonly weight?: number;
}

const mapping = (name: string, spec: Spec): KubeObject =>
  ({ apiVersion: "getambassador.io/v3alpha1", kind: "Mapping", metadata: { name }, spec }) satisfies Mapping;

const address = (service: string, port: number): string => `http://${service}:${port}`;

const group = (route: Route, suffix: string, more: Readonly<Record<string, string>>, targets: readonly Target[]): readonly KubeObject[] =>
  matchedPaths(route).flatMap((path) => {
    const name = `${route.name}${suffix}${path.suffix}`;
    const requests = { ...matched(route, more), ...path.match };
    return [
      ...targets.map(({ suffix: which, service, weight }) =>
        mapping(`${name}${which}`, {
          ...requests,
          service: address(service, route.port),
          ...(weight !== undefined && { weight }),
          ...forwarded(route),
        }),
      ),
      ...(route.mirror
        ? [
            mapping(`${name}-mirror`, {
              ...requests,
              service: address(route.mirror.service, route.mirror.port),
              shadow: true,
              weight: route.mirror.percent ?? 100,
            }),
          ]
        : []),
    ];
  });

/** The Mappings of a route or a split: for each group those of its Services, and one that mirrors. What the canary does not get goes to the other. */
export const mappings = (route: Route | Split): readonly KubeObject[] => {
  const main: Target = { suffix: "", service: route.service };
  if (!("canary" in route)) return group(route, "", {}, [main]);
  const { canary, weight, canaryHeader } = route;
  return [
    ...(canaryHeader ? group(route, "-header", { [canaryHeader.name]: canaryHeader.value }, [{ suffix: "", service: canary }]) : []),
    ...group(route, "", {}, [main, { suffix: "-canary", service: canary, weight }]),
  ];
};

/** The Mapping of a gRPC route: HTTP/2 without TLS to the app, and no limit to how long a stream lasts. */
export const grpcMapping = ({
  name,
  host,
  service,
  port,
  grpcService,
  grpcMethod,
}: Pick<Route, "name" | "host" | "service" | "port"> & { readonly grpcService?: string; readonly grpcMethod?: string }): KubeObject =>
  mapping(name, {
    hostname: host,
    ...(grpcService !== undefined && grpcMethod !== undefined
      ? { prefix: `/${grpcService}/${grpcMethod}`, prefix_exact: true, precedence: 1 }
      : { prefix: grpcService === undefined ? "/" : `/${grpcService}/` }),
    grpc: true,
    rewrite: "",
    service: address(service, port),
    timeout_ms: timeout(),
  });
