import type { Brick, Certificates, ChartSource, Gateway, GatewayApi, GrpcRoutes, Http01, TrafficSplit } from "@ashlar/model";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import type { ClientCertificates } from "../gateway-api/client-authorities.ts";
import { gatewayFor } from "../gateway-api/gateway-api-gateway.ts";
import { http01Through, httpAndGrpcHosts, routeThrough, splitThrough } from "../gateway-api/gateway-api-routes.ts";
import { gatewayApiProblems } from "../gateway-api/gateway-api-version.ts";
import { gatewayClients, gatewayPods } from "../gateway-api/gateway-place.ts";
import type { GatewayProduct } from "../gateway-api/gateway-product.ts";
import type { GatewayValues } from "../gateway-api/gateway-values.ts";
import { grpcThrough } from "../gateway-api/grpc-route.ts";
import { needsGrpcRoutes } from "../gateway-api/needs-grpc-routes.ts";
import { features } from "./nginx-gateway-fabric.features.ts";
import { nginxGatewayFabricKinds } from "./nginx-gateway-fabric.kinds.ts";
import recorded from "./nginx-gateway-fabric.lock.json" with { type: "json" };
import { rateLimitPolicy } from "./rate-limit-policy.ts";

const NAME = "nginx-gateway-fabric";
const CLASS = "nginx";
const place = { brick: NAME, namespace: "nginx-gateway", gateway: "gateway" };
// The labels that the chart selects its control plane by, for a release of this name (v2.6.7, templates/_helpers.tpl).
const controllerPods = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME };

const product: GatewayProduct = {
  place,
  features,
  parts: (route) => (route.rateLimit ? { objects: [rateLimitPolicy(route, route.rateLimit)] } : {}),
};

const chart = ({ replicas = 2, controllers = 2, size = { cpu: "250m", memory: "256Mi" }, chartValues }: GatewayValues): ChartSource => ({
  source: "chart",
  repository: "ghcr.io/nginx/charts",
  name: NAME,
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, nginxGatewayFabricKinds),
  values: mergeChartValues(
    {
      nginxGateway: {
        gatewayClassName: CLASS,
        replicas: controllers,
        resources: containerResources({ cpu: "100m", memory: "256Mi" }),
        topologySpreadConstraints: podSpread(controllerPods),
        productTelemetry: { enable: false },
        snippets: { enable: false },
      },
      // The chart makes an NginxProxy of this part and hands it to the GatewayClass, so it holds for the one Gateway.
      nginx: {
        replicas,
        container: { resources: containerResources(size) },
        pod: { topologySpreadConstraints: podSpread(gatewayPods(place)) },
        // Local keeps the address of the client.
        service: { type: "LoadBalancer", externalTrafficPolicy: "Local" },
      },
    },
    chartValues,
  ),
});

/**
 * NGINX Gateway Fabric: a Gateway whose data plane is NGINX. What it cannot: `nginx-gateway-fabric.features.ts`. Facts: nginx/nginx-gateway-fabric v2.6.7 (chart, CRDs, provisioner), built for Gateway API 1.5.1.
 */
export const nginxGatewayFabric = (
  values: GatewayValues & ClientCertificates = {},
): Brick<Gateway & GrpcRoutes & Http01 & TrafficSplit, { gatewayApi: GatewayApi; certificates: Certificates }> => ({
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
    // Of other kinds it asks whether they are there; these it lists before it serves anything, or ends (v2.6.7, internal/controller/manager.go).
    ...needsGrpcRoutes(NAME, gatewayApi),
    chart(values),
    disruptionBudget(NAME, controllerPods),
    disruptionBudget(place.gateway, gatewayPods(place)),
  ],
  answer: (asks, { certificates: { certificate } }) =>
    gatewayFor(
      { ...place, className: CLASS, annotations: values.loadBalancer, certificate, clientAuthorities: values.clientAuthorities },
      asks,
    ),
});
