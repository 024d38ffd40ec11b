import type { Brick, Certificates, Gateway, GatewayApi, GrpcRoutes, Http01, KubeObject, TrafficSplit } from "@ashlar/model";
import type { IstioControlPlane } from "../../mesh/istio-control-plane/istio-control-plane.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { gatewayFor } from "../gateway-api/gateway-api-gateway.ts";
import { http01Through, httpAndGrpcHosts, routeThrough, splitThrough } from "../gateway-api/gateway-api-routes.ts";
import { gatewayApiProblems } from "../gateway-api/gateway-api-version.ts";
import { gatewayClients, gatewayPods } from "../gateway-api/gateway-place.ts";
import type { GatewayProduct } from "../gateway-api/gateway-product.ts";
import { grpcThrough } from "../gateway-api/grpc-route.ts";
import type { GatewayClass } from "../gateway-api-crds/gateway-api.kinds.ts";
import { istioAffinity } from "./istio-affinity.ts";
import { type DataPlaneValues, dataPlanePatches } from "./istio-data-plane.ts";
import { features } from "./istio-gateway.features.ts";

const NAME = "istio-gateway";
const CLASS = "istio";
const place = { brick: NAME, namespace: NAME, gateway: "gateway" };

const product: GatewayProduct = { place, features, parts: (route, services) => istioAffinity(NAME, route, services) };

/** istiod makes the class itself where it is missing (1.30.3); ours is there for checks and whoever reads. */
const gatewayClass: KubeObject = {
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "GatewayClass",
  metadata: { name: CLASS },
  spec: { controllerName: "istio.io/gateway-controller" },
} satisfies GatewayClass;

/**
 * Istio's gateway: the pods of one Gateway, which istiod makes and configures. It brings no control plane of its own, so it needs Istio under
 * `mesh`. To members of the mesh it speaks mutual TLS, as ServiceAccount `gateway-istio` of its namespace. What it cannot:
 * `istio-gateway.features.ts`. Facts: istio/istio 1.30.3, built for Gateway API 1.5.1.
 */
export const istioGateway = (
  values: DataPlaneValues = {},
): Brick<
  Gateway & GrpcRoutes & Http01 & TrafficSplit,
  { gatewayApi: GatewayApi; certificates: Certificates; mesh: IstioControlPlane }
> => ({
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
    gatewayClass,
    dataPlanePatches(place, values),
    disruptionBudget(place.gateway, gatewayPods(place)),
  ],
  answer: (asks, { certificates: { certificate } }) =>
    gatewayFor(
      {
        ...place,
        className: CLASS,
        annotations: values.loadBalancer,
        parameters: { group: "", kind: "ConfigMap", name: place.gateway },
        certificate,
      },
      asks,
    ),
});
