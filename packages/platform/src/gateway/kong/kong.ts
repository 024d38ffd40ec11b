import type { Brick, ChartSource, Gateway, GatewayApi, Http01, Output, Problem, Route, TrafficSplit } from "@ashlar/model";
import type { LabelledCertificates } from "../../certificates/labelled-certificates/labelled-certificates.ts";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { gatewayFor } from "../gateway-api/gateway-api-gateway.ts";
import { hostsThrough, http01Through, routeThrough, splitThrough } from "../gateway-api/gateway-api-routes.ts";
import { gatewayApiProblems } from "../gateway-api/gateway-api-version.ts";
import { gatewayClients } from "../gateway-api/gateway-place.ts";
import { isWildcard } from "../gateway-api/listener.ts";
import { kongKinds } from "./kong.kinds.ts";
import recorded from "./kong.lock.json" with { type: "json" };
import { type DataPlaneValues, gatewayClass, gatewayConfiguration } from "./kong-data-plane.ts";

const NAME = "kong";
const OPERATOR = "kong-operator";
const place = { brick: NAME, namespace: "kong-system", gateway: "gateway" };

const chart = ({ controllers = 2, chartValues }: DataPlaneValues): ChartSource => ({
  source: "chart",
  repository: "https://charts.konghq.com",
  name: OPERATOR,
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, kongKinds),
  values: mergeChartValues(
    {
      fullnameOverride: OPERATOR,
      replicaCount: controllers,
      resources: containerResources({ cpu: "100m", memory: "512Mi" }),
      env: { anonymous_reports: "false" },
      "ko-crds": { enabled: true, keep: true },
      // The cluster's own bundle is the only one.
      "gwapi-standard-crds": { enabled: false },
      "gwapi-experimental-crds": { enabled: false },
      global: {
        // Without cert-manager the chart makes a new certificate authority each time it is rendered.
        certificateAuthority: { options: { certManager: { enabled: true } } },
        webhooks: {
          options: { certManager: { enabled: true } },
          // Only objects older than operator 2.0 need converting.
          conversion: { enabled: false },
          validating: { enabled: true },
        },
      },
    },
    chartValues,
  ),
});

const noWildcard = ({ name, host }: Route): Problem => ({
  rule: "unsupported-feature",
  object: `HTTPRoute ${name}`,
  message: `gateway: ${NAME} cannot serve the wildcard host ${host}, for it redirects to HTTPS only under a host it can name`,
  remedy: "Name the hosts one by one, or use a gateway that can: nginxGatewayFabric",
});

const unlessWildcard =
  <R extends Route>(through: (route: R) => readonly Output[]) =>
  (route: R): readonly Output[] =>
    isWildcard(route.host) ? [noWildcard(route)] : through(route);

/**
 * Kong Gateway, run by Kong Operator. Needs certificates with labels: it reads a Secret only if `konghq.com/secret` is
 * "true" on it. Cannot: wildcard hosts, mirroring, time limits and retries but by plugins. Facts: Kong/charts
 * kong-operator-1.3.1, Kong/kong-operator v2.2.2, built for Gateway API 1.5.1.
 */
export const kong = (
  values: DataPlaneValues = {},
): Brick<Gateway & Http01 & TrafficSplit, { gatewayApi: GatewayApi; certificates: LabelledCertificates }> => ({
  name: NAME,
  namespace: place.namespace,
  team: values.team ?? "platform",
  offers: () => ({
    route: unlessWildcard(routeThrough(place)),
    split: unlessWildcard(splitThrough(place)),
    clients: [gatewayClients(place)],
    hosts: hostsThrough,
    http01: http01Through(place),
  }),
  objects: ({ gatewayApi }) => [
    ...gatewayApiProblems(NAME, "1.5", gatewayApi),
    chart(values),
    disruptionBudget(OPERATOR, {
      "app.kubernetes.io/name": OPERATOR,
      "app.kubernetes.io/instance": NAME,
      "app.kubernetes.io/component": "ko",
    }),
    gatewayClass(NAME, place),
    gatewayConfiguration(place, values),
  ],
  answer: (asks, { certificates }) =>
    gatewayFor(
      {
        ...place,
        className: NAME,
        annotations: values.loadBalancer,
        certificate: (request) => certificates.labelledCertificate(request, { "konghq.com/secret": "true" }),
      },
      asks,
    ),
});
