import type { Duration, KubeObject, Problem, Route } from "@ashlar/model";
import { affinityInSplit } from "../features/affinity-in-split.ts";
import type { RouteParts } from "../gateway-api/gateway-product.ts";
import type { GCPBackendPolicy, HealthCheckPolicy } from "./gke-gateway.kinds.ts";

/** What an environment says of every Service behind the gateway. */
export interface ServiceValues {
  /**
   * The path by which a Service's pods say that they are well, with 200, by the Service's name, whatever its route says; `*` for all of
   * which no route says one. Google asks it, not the pods' readiness probe, and sends requests to pods that the probe calls unready too.
   * Where nobody names a path, a pod is well that takes connections: Google's own default is `/`, where many apps answer otherwise and
   * would get no requests at all.
   */
  readonly healthPaths?: Readonly<Record<string, `/${string}`>>;
  /** Of the GCPBackendPolicy of each Service: Cloud Armor's `securityPolicy`, `logging`, `iap`. A Service can have one such policy. */
  readonly backend?: NonNullable<GCPBackendPolicy["spec"]["default"]>;
}

const service = (name: string) => ({ group: "", kind: "Service", name });

const seconds: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600 };

/** @returns NaN for what is no duration: that was refused before */
const inSeconds = (duration: Duration): number => Number.parseInt(duration, 10) * (seconds[duration.replace(/^\d+/, "")] ?? Number.NaN);

const check = (path: string | undefined) =>
  path === undefined
    ? { type: "TCP" as const, tcpHealthCheck: { portSpecification: "USE_SERVING_PORT" as const } }
    : { type: "HTTP" as const, httpHealthCheck: { portSpecification: "USE_SERVING_PORT" as const, requestPath: path } };

/** Half a minute without an answer, and a pod gets no more requests; one answer, and it gets them again. */
const healthCheckPolicy = (name: string, { healthPaths = {} }: ServiceValues, ofRoute: string | undefined): KubeObject =>
  ({
    apiVersion: "networking.gke.io/v1",
    kind: "HealthCheckPolicy",
    metadata: { name },
    spec: {
      default: {
        checkIntervalSec: 10,
        timeoutSec: 5,
        healthyThreshold: 1,
        unhealthyThreshold: 3,
        config: check(healthPaths[name] ?? ofRoute ?? healthPaths["*"]),
      },
      targetRef: service(name),
    },
  }) satisfies HealthCheckPolicy;

/** Without draining, a pod that goes takes its open requests along. */
const backendPolicy = (name: string, { timeout }: Route, { backend }: ServiceValues): KubeObject =>
  ({
    apiVersion: "networking.gke.io/v1",
    kind: "GCPBackendPolicy",
    metadata: { name },
    spec: {
      default: { connectionDraining: { drainingTimeoutSec: 60 }, ...backend, ...(timeout && { timeoutSec: inSeconds(timeout) }) },
      targetRef: service(name),
    },
  }) satisfies GCPBackendPolicy;

/** Sets the cookie itself, and finds the pod by a hash of it: of the algorithms that can, MAGLEV moves the fewest when pods come or go. */
const distributionPolicy = (name: string, { cookie, lasts }: NonNullable<Route["affinity"]>): KubeObject => ({
  apiVersion: "networking.gke.io/v1",
  kind: "GCPTrafficDistributionPolicy",
  metadata: { name },
  spec: {
    default: {
      sessionAffinity: { type: "HTTP_COOKIE", cookie: { name: cookie, path: "/", ...(lasts && { ttl: lasts }) } },
      localityLbAlgorithm: "MAGLEV",
    },
    targetRefs: [service(name)],
  },
});

const brokenSeconds = ({ name, timeout }: Route): readonly Problem[] =>
  timeout === undefined || (Number.isInteger(inSeconds(timeout)) && inSeconds(timeout) >= 1)
    ? []
    : [
        {
          rule: "unsupported-feature",
          object: `route ${name}`,
          message: `gateway: gke-gateway cannot limit the time that a request takes to ${timeout} ('timeout'), for Google counts whole seconds`,
          remedy: "Give whole seconds: 1s",
        },
      ];

/** The policies of the Services of a route, in the app's namespace: one object of a kind for each Service, called like it. */
export const servicePolicies = (values: ServiceValues, route: Route, services: readonly string[]): RouteParts => {
  const { affinity, mirror } = route;
  const reached = [...new Set([...services, ...(mirror ? [mirror.service] : [])])];
  return {
    problems: [...brokenSeconds(route), ...(affinity && "canary" in route ? [affinityInSplit("gke-gateway", route)] : [])],
    objects: reached.flatMap((name) => [
      // A mirror's pods may say it otherwise.
      healthCheckPolicy(name, values, services.includes(name) ? route.healthPath : undefined),
      backendPolicy(name, route, values),
      ...(affinity ? [distributionPolicy(name, affinity)] : []),
    ]),
  };
};
