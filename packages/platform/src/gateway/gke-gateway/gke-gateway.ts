import type { Asked, Brick, Certificates, Gateway, Http01, KubeObject, Output, Problem, Route, Split, TrafficSplit } from "@ashlar/model";
import { isProblem } from "@ashlar/model";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import type { ClientCertificates } from "../gateway-api/client-authorities.ts";
import { gatewayFor } from "../gateway-api/gateway-api-gateway.ts";
import { http01Through, httpHosts, routeThrough, splitThrough } from "../gateway-api/gateway-api-routes.ts";
import type { GatewayProduct } from "../gateway-api/gateway-product.ts";
import { isListenerAsk } from "../gateway-api/listener.ts";
import type { GkeGatewayApi } from "../gke-gateway-api/gke-gateway-api.ts";
import { backendAsks, backendProblems, isBackendAsk } from "./backend-ask.ts";
import { features } from "./gke-gateway.features.ts";
import { type GCPGatewayPolicy, gkeGatewayKinds } from "./gke-gateway.kinds.ts";
import { type LoadBalancer, loadBalancerClients } from "./load-balancer.ts";
import { openKinds } from "./open-kinds.ts";
import { type ServiceValues, servicePolicies } from "./service-policies.ts";
import { withTemporary } from "./temporary-certificate.ts";

const NAME = "gke-gateway";
const place = { brick: NAME, namespace: "gke-gateway", gateway: "gateway" };

export type GkeGatewayValues = LoadBalancer &
  ServiceValues &
  ClientCertificates & {
    /** The name of an address that was reserved in Google Cloud, global or of the region as the class is; any address unless said otherwise. */
    readonly address?: string;
    /** The name of an SSL policy in Google Cloud. Without one, Google takes TLS 1.0 and 1.1 too. */
    readonly sslPolicy?: string;
    readonly team?: string;
  };

/** Each certificate of a Secret becomes one of the load balancer, which takes so many (cloud.google.com, Gateway security). */
const MOST_CERTIFICATES = 15;

const tooManyHosts = (asks: readonly Asked[]): readonly Problem[] => {
  const hosts = new Set(asks.filter(isListenerAsk).map(({ host }) => host)).size;
  if (hosts <= MOST_CERTIFICATES) return [];
  return [
    {
      rule: "too-many-listeners",
      app: NAME,
      object: `Gateway ${place.namespace}/${place.gateway}`,
      message: `${hosts} hosts need a certificate each, and Google's load balancer takes ${MOST_CERTIFICATES} from Secrets`,
      remedy: "Let apps share a host by path, or use a wildcard host",
    },
  ];
};

const gatewayPolicy = (sslPolicy: string): KubeObject =>
  ({
    apiVersion: "networking.gke.io/v1",
    kind: "GCPGatewayPolicy",
    metadata: { name: place.gateway },
    spec: { default: { sslPolicy }, targetRef: { group: "gateway.networking.k8s.io", kind: "Gateway", name: place.gateway } },
  }) satisfies GCPGatewayPolicy;

const withAsks =
  <R extends Route | Split>(offer: (route: R) => readonly Output[]) =>
  (route: R): readonly Output[] => {
    const outputs = offer(route);
    return outputs.some(isProblem) ? outputs : [...outputs, ...backendAsks(NAME, route)];
  };

/**
 * GKE Gateway: a load balancer of Google, run by GKE's own controller, which brings the GatewayClasses too. Only the Gateway and policies
 * are deployed. It routes no gRPC: there is no GRPCRoute in its conformance report. What else it cannot: `gke-gateway.features.ts`.
 */
export const gkeGateway = (
  values: GkeGatewayValues = {},
): Brick<Gateway & Http01 & TrafficSplit, { gatewayApi: GkeGatewayApi; certificates: Certificates }> => {
  const product: GatewayProduct = { place, features, parts: (route, services) => servicePolicies(values, route, services) };
  return {
    name: NAME,
    namespace: place.namespace,
    team: values.team ?? "platform",
    kinds: [...gkeGatewayKinds, ...openKinds],
    offers: () => ({
      route: withAsks(routeThrough(product)),
      split: withAsks(splitThrough(product)),
      clients: loadBalancerClients(values),
      hosts: httpHosts,
      http01: http01Through(place),
    }),
    objects: (platform) => [
      ...wrongCloud({ capability: "gateway", brick: NAME, provider: "gke", instead: { eks: "awsLoadBalancerController" } }, platform),
      ...(values.sslPolicy === undefined ? [] : [gatewayPolicy(values.sslPolicy)]),
    ],
    answer: (asks, { certificates }) => [
      ...backendProblems(asks),
      ...tooManyHosts(asks),
      ...gatewayFor(
        {
          ...place,
          className: values.class ?? "gke-l7-global-external-managed",
          ...(values.address !== undefined && { addresses: [{ type: "NamedAddress", value: values.address }] }),
          clientAuthorities: values.clientAuthorities,
          certificate: (request) => withTemporary(certificates.certificate(request)),
        },
        asks.filter((asked) => !isBackendAsk(asked)),
      ),
    ],
  };
};
