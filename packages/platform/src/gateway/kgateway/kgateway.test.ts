import { expect, test } from "vitest";
import { lockOf } from "../../lock-of.ts";
import { askedBy, site } from "../../testing/site.ts";
import { moving } from "../moving/moving.ts";
import { nginxGatewayFabric } from "../nginx-gateway-fabric/nginx-gateway-fabric.ts";
import { featureRoutes, plainRoute, plainSplit } from "../testing/feature-routes.ts";
import { madeOfFeatures } from "../testing/made-of-features.ts";
import { kgatewayKinds } from "./kgateway.kinds.ts";
import recorded from "./kgateway.lock.json" with { type: "json" };
import { kgateway } from "./kgateway.ts";
import recordedCrds from "./kgateway-crds.lock.json" with { type: "json" };

const certificates = {
  certificate: ({ secret }: { secret: string }) => [{ apiVersion: "example.com/v1", kind: "Certificate", metadata: { name: secret } }],
};
const platform = { site, gatewayApi: { version: "1.5", channel: "standard" }, certificates } as const;
const brick = kgateway({
  replicas: 3,
  loadBalancer: { "example.com/internal": "true" },
  chartValues: { controller: { logLevel: "warn" } },
});
const gateway = brick.offers(platform);
const place = { brick: "kgateway", namespace: "kgateway-system", gateway: "gateway" };
const gatewayPods = { "gateway.networking.k8s.io/gateway-name": "gateway" };

const spread = (matchLabels: object) =>
  ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: "ScheduleAnyway",
    labelSelector: { matchLabels },
  }));

test("two pinned charts, a class, the settings of its data plane, and a budget for that", () => {
  expect(brick.objects(platform)).toEqual([
    {
      source: "chart",
      repository: "cr.kgateway.dev/kgateway-dev/charts",
      name: "kgateway-crds",
      version: "v2.3.6",
      release: "kgateway-crds",
      lock: lockOf(recordedCrds, kgatewayKinds),
      values: {},
    },
    {
      source: "chart",
      repository: "cr.kgateway.dev/kgateway-dev/charts",
      name: "kgateway",
      version: "v2.3.6",
      release: "kgateway",
      lock: lockOf(recorded, []),
      values: {
        controller: {
          replicaCount: 2,
          podDisruptionBudget: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
          resources: { requests: { cpu: "100m", memory: "512Mi" }, limits: { memory: "512Mi" } },
          topologySpreadConstraints: spread({ "app.kubernetes.io/name": "kgateway", "app.kubernetes.io/instance": "kgateway" }),
          podSecurityContext: { runAsNonRoot: true, runAsUser: 10101, seccompProfile: { type: "RuntimeDefault" } },
          securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
          logLevel: "warn",
        },
      },
    },
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "GatewayClass",
      metadata: { name: "kgateway" },
      spec: { controllerName: "kgateway.dev/kgateway" },
    },
    {
      apiVersion: "gateway.kgateway.dev/v1alpha1",
      kind: "GatewayParameters",
      metadata: { name: "gateway" },
      spec: {
        kube: {
          deployment: { replicas: 3 },
          envoyContainer: { resources: { requests: { cpu: "250m", memory: "256Mi" }, limits: { memory: "256Mi" } } },
          podTemplate: {
            securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
            topologySpreadConstraints: spread(gatewayPods),
          },
          service: { type: "LoadBalancer", externalTrafficPolicy: "Local" },
        },
      },
    },
    {
      apiVersion: "policy/v1",
      kind: "PodDisruptionBudget",
      metadata: { name: "gateway" },
      spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow", selector: { matchLabels: gatewayPods } },
    },
  ]);
});

test("an app's route is answered with a listener, a certificate and a redirect; the Gateway names its settings", () => {
  expect(brick.answer?.(askedBy("shop", gateway.route(plainRoute)), platform)).toMatchObject([
    {
      kind: "Gateway",
      spec: {
        gatewayClassName: "kgateway",
        infrastructure: {
          annotations: { "example.com/internal": "true" },
          parametersRef: { group: "gateway.kgateway.dev", kind: "GatewayParameters", name: "gateway" },
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
    {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kgateway-system" } },
      podSelector: { matchLabels: gatewayPods },
    },
  ]);
});

const noRates = "for what it counts by itself is all requests of a route, whoever sends them";

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
    retries: [
      {
        apiVersion: "gateway.kgateway.dev/v1alpha1",
        kind: "TrafficPolicy",
        metadata: { name: "shop" },
        spec: {
          targetRefs: [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute", name: "shop" }],
          retry: {
            attempts: 2,
            retryOn: ["connect-failure", "refused-stream"],
            statusCodes: [502, 503],
            backoffBaseInterval: "100ms",
          },
        },
      },
    ],
    mirror: "HTTPRoute",
    mirrorPercent: "HTTPRoute",
    cors: "HTTPRoute",
    rateLimit: `gateway: kgateway cannot limit the rate of requests ('rateLimit'), ${noRates}`,
    rateLimitPerHour: expect.stringContaining(
      `gateway: kgateway cannot limit the rate of requests by the hour ('rateLimitPerHour'), ${noRates}`,
    ),
    affinity: [
      {
        apiVersion: "gateway.kgateway.dev/v1alpha1",
        kind: "BackendConfigPolicy",
        metadata: { name: "shop" },
        spec: {
          targetRefs: [{ group: "", kind: "Service", name: "frontend" }],
          loadBalancer: {
            ringHash: { hashPolicies: [{ cookie: { name: "shop-pod", path: "/", ttl: "1h", httpOnly: true, secure: true } }] },
          },
        },
      },
    ],
    wildcardHost: "HTTPRoute",
    canaryHeader: "HTTPRoute",
  });
});

test("a client cannot stay with one pod where each request draws its Service anew", () => {
  const { affinity } = featureRoutes.affinity;
  expect(gateway.split({ ...plainSplit, ...(affinity && { affinity }) })).toMatchObject([
    {
      rule: "unsupported-feature",
      message: expect.stringContaining("gateway: kgateway cannot keep a client with one pod by a cookie ('affinity') in a split"),
    },
  ]);
});

test("a route for which it has policies has the same parents as any while another gateway takes over", () => {
  const both = moving({ from: kgateway(), to: nginxGatewayFabric() }).offers(platform);
  expect(both.route(featureRoutes.cors)[0]).toMatchObject({
    kind: "HTTPRoute",
    spec: { parentRefs: [{ namespace: "kgateway-system" }, { namespace: "nginx-gateway" }] },
  });
});
