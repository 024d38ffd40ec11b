import { expect, test } from "vitest";
import { istio } from "../../mesh/istio/istio.ts";
import { askedBy, site } from "../../testing/site.ts";
import { kong } from "../kong/kong.ts";
import { moving } from "../moving/moving.ts";
import { featureRoutes, plainRoute, plainSplit } from "../testing/feature-routes.ts";
import { madeOfFeatures } from "../testing/made-of-features.ts";
import { istioGateway } from "./istio-gateway.ts";

const certificates = {
  certificate: ({ secret }: { secret: string }) => [{ apiVersion: "example.com/v1", kind: "Certificate", metadata: { name: secret } }],
  labelledCertificate: () => [],
};
const gatewayApi = { version: "1.5", channel: "standard" } as const;
const platform = { site, gatewayApi, certificates, mesh: istio().offers({ site, gatewayApi }) };
const brick = istioGateway({ replicas: 3, size: { cpu: "500m", memory: "1Gi" }, loadBalancer: { "example.com/internal": "true" } });
const gateway = brick.offers(platform);
const place = { brick: "istio-gateway", namespace: "istio-gateway", gateway: "gateway" };
const matchLabels = { "gateway.networking.k8s.io/gateway-name": "gateway" };

test("a class, patches for what istiod makes of the Gateway, and a budget for its pods", () => {
  const [gatewayClass, patches, budget, ...rest] = brick.objects(platform);
  expect(rest).toEqual([]);
  expect(gatewayClass).toEqual({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "GatewayClass",
    metadata: { name: "istio" },
    spec: { controllerName: "istio.io/gateway-controller" },
  });
  expect(patches).toMatchObject({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "gateway" } });
  expect(Object.entries(Object(patches).data).map(([object, patch]) => [object, JSON.parse(String(patch))])).toEqual([
    [
      "deployment",
      {
        spec: {
          replicas: 3,
          template: {
            metadata: { labels: { "istio.io/dataplane-mode": "none" } },
            spec: {
              securityContext: { seccompProfile: { type: "RuntimeDefault" } },
              topologySpreadConstraints: ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map((topologyKey) => ({
                maxSkew: 1,
                topologyKey,
                whenUnsatisfiable: "ScheduleAnyway",
                labelSelector: { matchLabels },
              })),
              containers: [
                { name: "istio-proxy", resources: { requests: { cpu: "500m", memory: "1Gi" }, limits: { cpu: null, memory: "1Gi" } } },
              ],
            },
          },
        },
      },
    ],
    ["service", { spec: { externalTrafficPolicy: "Local" } }],
  ]);
  expect(budget).toEqual({
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name: "gateway" },
    spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow", selector: { matchLabels } },
  });
});

test("an app's route is answered with a listener, a certificate and a redirect; the Gateway names the patches", () => {
  expect(brick.answer?.(askedBy("shop", gateway.route(plainRoute)), platform)).toMatchObject([
    {
      kind: "Gateway",
      spec: {
        gatewayClassName: "istio",
        infrastructure: {
          annotations: { "example.com/internal": "true" },
          parametersRef: { group: "", kind: "ConfigMap", name: "gateway" },
        },
        listeners: [{ name: "http" }, { name: "https-shop-example-com" }],
      },
    },
    { kind: "Certificate", metadata: { name: "https-shop-example-com" } },
    { kind: "HTTPRoute", metadata: { name: "https-shop-example-com-redirect" } },
  ]);
});

test("requests come from the pods of its Gateway alone", () => {
  expect(gateway.clients).toEqual([
    { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "istio-gateway" } }, podSelector: { matchLabels } },
  ]);
});

const noRates = "for Istio has no kind for it, but patches of Envoy's own configuration, which may break with each version";

test("what it makes of each feature, or says", () => {
  expect(madeOfFeatures(place, gateway)).toEqual({
    exactPath: "HTTPRoute",
    methods: "HTTPRoute",
    headers: "HTTPRoute",
    rewritePath: "HTTPRoute",
    rewriteHost: "HTTPRoute",
    requestHeaders: "HTTPRoute",
    responseHeaders: "HTTPRoute",
    timeout: "HTTPRoute",
    retries:
      "gateway: istio-gateway cannot try a request again ('retries'), for it takes them from a field of HTTPRoute that the standard channel of the Gateway API lacks",
    mirror: "HTTPRoute",
    mirrorPercent: "HTTPRoute",
    cors: "HTTPRoute",
    rateLimit: `gateway: istio-gateway cannot limit the rate of requests ('rateLimit'), ${noRates}`,
    rateLimitPerHour: expect.stringContaining(
      `gateway: istio-gateway cannot limit the rate of requests by the hour ('rateLimitPerHour'), ${noRates}`,
    ),
    affinity: [
      {
        apiVersion: "networking.istio.io/v1",
        kind: "DestinationRule",
        metadata: { name: "shop" },
        spec: {
          host: "frontend",
          trafficPolicy: { loadBalancer: { consistentHash: { httpCookie: { name: "shop-pod", path: "/", ttl: "1h" } } } },
        },
      },
    ],
    wildcardHost: "HTTPRoute",
    canaryHeader: "HTTPRoute",
  });
});

test("a client cannot stay with one pod where each request draws its Service anew", () => {
  const { affinity } = featureRoutes.affinity;
  expect(gateway.split({ ...plainSplit, ...(affinity && { affinity }) })).toEqual([
    {
      rule: "unsupported-feature",
      object: "route shop",
      message:
        "gateway: istio-gateway cannot keep a client with one pod by a cookie ('affinity') in a split, for it draws one of the two Services anew for each request",
      remedy: "Leave 'affinity' out of the split, or give the canary a route of its own, by host or by header",
    },
  ]);
});

test("beside a mesh that is not Istio's it does not compile", () => {
  // @ts-expect-error: no istiod
  const objects = () => brick.objects({ ...platform, mesh: { join: () => [] } });
  expect(objects()).toHaveLength(3);
});

test("while another gateway takes over, a route has both as parents", () => {
  const both = moving({ from: istioGateway(), to: kong() }).offers(platform);
  expect(both.route(featureRoutes.rewriteHost)[0]).toMatchObject({
    kind: "HTTPRoute",
    spec: { parentRefs: [{ namespace: "istio-gateway" }, { namespace: "kong-system" }] },
  });
});
