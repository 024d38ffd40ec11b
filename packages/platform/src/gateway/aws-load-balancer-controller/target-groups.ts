import type { Ask, Asked, Duration, KubeObject, Route } from "@ashlar/model";
import type { TargetGroupConfiguration } from "./aws-load-balancer-controller.kinds.ts";

type Spec = NonNullable<TargetGroupConfiguration["spec"]>;
type Props = NonNullable<Spec["defaultConfiguration"]>;

/** What a route wants of the target groups that are made for it. */
interface TargetsAsk extends Ask {
  readonly ask: "targets";
  readonly route: string;
  /** For how long a client keeps its pod, where it is to. */
  readonly sticky?: Duration;
  readonly healthPath?: string;
}

/** A day, unless the route says otherwise. */
export const targetsAsk = (to: string, { name, affinity, healthPath }: Route): readonly TargetsAsk[] =>
  affinity === undefined && healthPath === undefined
    ? []
    : [{ ask: "targets", to, route: name, ...(affinity && { sticky: affinity.lasts ?? "24h" }), ...(healthPath && { healthPath }) }];

export const isTargetsAsk = (asked: Asked): asked is Asked & TargetsAsk => asked.ask === "targets" && typeof asked.route === "string";

const seconds: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600 };

/** Whole seconds, at least one. */
export const inSeconds = (duration: Duration): number =>
  Math.max(1, Math.ceil(Number.parseInt(duration, 10) * (seconds[duration.replace(/^\d+/, "")] ?? 1)));

const stickiness = (lasts: Duration): NonNullable<Props["targetGroupAttributes"]> => [
  { key: "stickiness.enabled", value: "true" },
  { key: "stickiness.type", value: "lb_cookie" },
  { key: "stickiness.lb_cookie.duration_seconds", value: `${inSeconds(lasts)}` },
];

/** Half a minute without an answer, and a pod gets no more requests. */
const timing = { healthCheckInterval: 10, healthCheckTimeout: 5, healthyThresholdCount: 2, unhealthyThresholdCount: 3 };

/**
 * How a pod says that it is well. Only pods whose readiness probe says so become targets, so without a path any answer will do but an
 * error of the server. gRPC: any status, of a method that nobody has (v3.5.0, pkg/gateway/model/model_build_target_group.go).
 */
const wellHttp = (path: string | undefined): Props["healthCheckConfig"] => ({
  ...timing,
  healthCheckPath: path ?? "/",
  matcher: { httpCode: path === undefined ? "200-499" : "200" },
});
const wellGrpc: Props["healthCheckConfig"] = {
  ...timing,
  healthCheckPath: "/AWS.ALB/healthcheck",
  matcher: { grpcCode: "0-99" },
};

/** What stands here takes the place of what all routes have, a health check as a whole (v3.5.0, pkg/gateway/tg_config_constructor.go). */
const ofRoute = ({ from, route, sticky, healthPath }: Asked & TargetsAsk): NonNullable<Spec["routeConfigurations"]>[number] => ({
  routeIdentifier: { kind: "HTTPRoute", namespace: from.namespace, name: route },
  targetGroupProps: {
    ...(sticky && { targetGroupAttributes: stickiness(sticky) }),
    ...(healthPath && { healthCheckConfig: wellHttp(healthPath) }),
  },
});

/**
 * The defaults of all target groups of the Gateway. They hold for every Service that has no TargetGroupConfiguration of its own, so apps
 * need none; a field of one that an app has wins (v3.5.0, docs/guide/gateway/targetgroupconfig.md, Configuration Resolution Order).
 */
export const targetGroups = (name: string, healthPath: string | undefined, asks: readonly Asked[]): KubeObject =>
  ({
    apiVersion: "gateway.k8s.aws/v1",
    kind: "TargetGroupConfiguration",
    metadata: { name },
    spec: {
      defaultConfiguration: { targetType: "ip", healthCheckConfig: wellHttp(healthPath) },
      routeConfigurations: [
        { routeIdentifier: { kind: "GRPCRoute" }, targetGroupProps: { protocolVersion: "GRPC", healthCheckConfig: wellGrpc } },
        ...asks
          .filter(isTargetsAsk)
          .map(ofRoute)
          .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
      ],
    },
  }) satisfies TargetGroupConfiguration;
