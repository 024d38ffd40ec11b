import type { Brick, Certificates, Gateway, GatewayApi, GrpcRoutes, Http01, TrafficSplit } from "@ashlar/model";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import type { ClientCertificates } from "../gateway-api/client-authorities.ts";
import { gatewayFor } from "../gateway-api/gateway-api-gateway.ts";
import { http01Through, httpAndGrpcHosts, routeThrough, splitThrough } from "../gateway-api/gateway-api-routes.ts";
import { gatewayApiProblems } from "../gateway-api/gateway-api-version.ts";
import { gatewayClients, gatewayPods } from "../gateway-api/gateway-place.ts";
import type { GatewayProduct } from "../gateway-api/gateway-product.ts";
import type { GatewayValues } from "../gateway-api/gateway-values.ts";
import { grpcThrough } from "../gateway-api/grpc-route.ts";
import { features } from "./kgateway.features.ts";
import { kgatewayCharts } from "./kgateway-chart.ts";
import { gatewayClass, gatewayParameters, PARAMETERS } from "./kgateway-data-plane.ts";
import { kgatewayPolicies, policyHealth } from "./kgateway-policies.ts";

const NAME = "kgateway";
const CLASS = "kgateway";
const place = { brick: NAME, namespace: "kgateway-system", gateway: "gateway" };

const product: GatewayProduct = { place, features, parts: (route, services) => kgatewayPolicies(NAME, route, services) };

/**
 * kgateway: a Gateway whose data plane is Envoy. What it cannot: `kgateway.features.ts`. Facts: kgateway-dev/kgateway v2.3.6 (charts, CRDs,
 * deployer), built for Gateway API 1.5.1.
 */
export const kgateway = (
  values: GatewayValues & ClientCertificates = {},
): Brick<Gateway & GrpcRoutes & Http01 & TrafficSplit, { gatewayApi: GatewayApi; certificates: Certificates }> => ({
  name: NAME,
  namespace: place.namespace,
  team: values.team ?? "platform",
  health: policyHealth,
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
    ...kgatewayCharts(NAME, values),
    gatewayClass(CLASS),
    gatewayParameters(place, values),
    disruptionBudget(place.gateway, gatewayPods(place)),
  ],
  answer: (asks, { certificates: { certificate } }) =>
    gatewayFor(
      {
        ...place,
        className: CLASS,
        annotations: values.loadBalancer,
        parameters: { ...PARAMETERS, name: place.gateway },
        certificate,
        clientAuthorities: values.clientAuthorities,
      },
      asks,
    ),
});
