import type { Brick, Gateway, GatewayApi, GrpcRoutes, KubeObject, NetworkPeer, Output, Route, Split, TrafficSplit } from "@ashlar/model";
import { isProblem, labelNamespace } from "@ashlar/model";
import type { LabelledCertificates } from "../../certificates/labelled-certificates/labelled-certificates.ts";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { gatewayFor } from "../gateway-api/gateway-api-gateway.ts";
import { httpAndGrpcHosts, routeThrough, splitThrough } from "../gateway-api/gateway-api-routes.ts";
import { gatewayApiProblems } from "../gateway-api/gateway-api-version.ts";
import type { GatewayProduct } from "../gateway-api/gateway-product.ts";
import { grpcThrough } from "../gateway-api/grpc-route.ts";
import { isListenerAsk } from "../gateway-api/listener.ts";
import { needsGrpcRoutes } from "../gateway-api/needs-grpc-routes.ts";
import type { GatewayClass } from "../gateway-api-crds/gateway-api.kinds.ts";
import { features } from "./aws-load-balancer-controller.features.ts";
import { type ControllerValues, controllerChart } from "./controller-chart.ts";
import { listenerRuleProblems } from "./listener-rule-problems.ts";
import { type LoadBalancerValues, loadBalancer, uncertified } from "./load-balancer.ts";
import { isTargetsAsk, targetGroups, targetsAsk } from "./target-groups.ts";

const NAME = "aws-load-balancer-controller";
const CLASS = "aws-alb";
const place = { brick: NAME, namespace: NAME, gateway: "gateway" };

export interface AwsLoadBalancerControllerValues extends ControllerValues, LoadBalancerValues {
  /** The ranges of the subnets that the load balancer stands in, from which its requests come: `10.0.0.0/20`. */
  readonly subnets: readonly [`${string}/${number}`, ...`${string}/${number}`[]];
  /** The path by which pods say that they are well, with 200, where their route names none. Any answer will do unless said otherwise. */
  readonly healthPath?: `/${string}`;
  readonly team?: string;
}

const product: GatewayProduct = { place, features, parts: (route) => ({ problems: listenerRuleProblems(route) }) };

const gatewayClass: KubeObject = {
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "GatewayClass",
  metadata: { name: CLASS },
  spec: { controllerName: "gateway.k8s.aws/alb" },
} satisfies GatewayClass;

const withTargets =
  <R extends Route | Split>(offer: (route: R) => readonly Output[]) =>
  (route: R): readonly Output[] => {
    const outputs = offer(route);
    return outputs.some(isProblem) ? outputs : [...outputs, ...targetsAsk(NAME, route)];
  };

/**
 * An Application Load Balancer of AWS, run by AWS Load Balancer Controller by the Gateway API. Its certificates are those of AWS
 * Certificate Manager, so it asks for none and answers no challenges; cert-manager it needs for its own webhooks. What else it cannot:
 * `aws-load-balancer-controller.features.ts`. Facts: kubernetes-sigs/aws-load-balancer-controller v3.5.0, built for Gateway API 1.6.
 */
export const awsLoadBalancerController = (
  values: AwsLoadBalancerControllerValues,
): Brick<Gateway & GrpcRoutes & TrafficSplit, { gatewayApi: GatewayApi; certificates: LabelledCertificates }> => ({
  name: NAME,
  namespace: place.namespace,
  team: values.team ?? "platform",
  offers: ({ gatewayApi }) => ({
    route: withTargets(routeThrough(product)),
    split: withTargets(splitThrough(product)),
    grpcRoute: grpcThrough(place, gatewayApi),
    clients: values.subnets.map((cidr): NetworkPeer => ({ ipBlock: { cidr } })),
    hosts: httpAndGrpcHosts(gatewayApi),
  }),
  objects: (platform) => [
    ...wrongCloud({ capability: "gateway", brick: NAME, provider: "eks", instead: { gke: "gkeGateway" } }, platform),
    ...gatewayApiProblems(NAME, "1.6", platform.gatewayApi),
    // It leaves Gateways alone altogether where this kind is not there (v3.5.0, pkg/gateway/crddetect).
    ...needsGrpcRoutes(NAME, platform.gatewayApi),
    controllerChart(values, platform),
    gatewayClass,
    loadBalancer(place, values),
  ],
  answer: (asks) => [
    ...uncertified(NAME, values, asks),
    ...gatewayFor(
      {
        ...place,
        className: CLASS,
        parameters: { group: "gateway.k8s.aws", kind: "LoadBalancerConfiguration", name: place.gateway },
      },
      asks.filter((asked) => !isTargetsAsk(asked)),
    ),
    targetGroups(place.gateway, values.healthPath, asks),
    // Pods count as ready when the load balancer knows them, or a rollout would be faster than it (docs/deploy/pod_readiness_gate.md).
    ...[...new Set(asks.filter(isListenerAsk).map(({ from }) => from.namespace))].map((namespace) =>
      labelNamespace(namespace, { "elbv2.k8s.aws/pod-readiness-gate-inject": "enabled" }),
    ),
  ],
});
