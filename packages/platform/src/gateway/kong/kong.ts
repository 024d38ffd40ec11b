import type { Brick, ChartSource, Gateway, GatewayApi, GrpcRoutes, Http01, TrafficSplit } from "@ashlar/model";
import type { LabelledCertificates } from "../../certificates/labelled-certificates/labelled-certificates.ts";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { gatewayFor } from "../gateway-api/gateway-api-gateway.ts";
import { http01Through, httpAndGrpcHosts, routeThrough, splitThrough } from "../gateway-api/gateway-api-routes.ts";
import { gatewayApiProblems } from "../gateway-api/gateway-api-version.ts";
import { gatewayClients } from "../gateway-api/gateway-place.ts";
import type { GatewayProduct } from "../gateway-api/gateway-product.ts";
import { grpcThrough } from "../gateway-api/grpc-route.ts";
import { features } from "./kong.features.ts";
import { kongKinds } from "./kong.kinds.ts";
import recorded from "./kong.lock.json" with { type: "json" };
import { type DataPlaneValues, gatewayClass, gatewayConfiguration } from "./kong-data-plane.ts";
import { kongPlugins } from "./kong-plugins.ts";

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

const product: GatewayProduct = { place, features, parts: kongPlugins };

/**
 * Kong Gateway, run by Kong Operator. Needs certificates with labels: it reads a Secret only if `konghq.com/secret` is
 * "true" on it. What it cannot: `kong.features.ts`. Facts: Kong/charts
 * kong-operator-1.3.1, Kong/kong-operator v2.2.2, built for Gateway API 1.5.1.
 */
export const kong = (
  values: DataPlaneValues = {},
): Brick<Gateway & GrpcRoutes & Http01 & TrafficSplit, { gatewayApi: GatewayApi; certificates: LabelledCertificates }> => ({
  name: NAME,
  namespace: place.namespace,
  team: values.team ?? "platform",
  offers: ({ gatewayApi }) => ({
    route: routeThrough(product),
    split: splitThrough(product),
    grpcRoute: grpcThrough(place, gatewayApi),
    clients: [gatewayClients(place)],
    hosts: httpAndGrpcHosts(gatewayApi),
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
