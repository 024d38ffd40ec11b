import { expect, test } from "vitest";
import { lockOf } from "../../lock-of.ts";
import { askedBy, site } from "../../testing/site.ts";
import { gkeGatewayApi } from "../gke-gateway-api/gke-gateway-api.ts";
import { featureRoutes } from "../testing/feature-routes.ts";
import { nginxGatewayFabricKinds } from "./nginx-gateway-fabric.kinds.ts";
import recorded from "./nginx-gateway-fabric.lock.json" with { type: "json" };
import { nginxGatewayFabric } from "./nginx-gateway-fabric.ts";

const certificates = {
  certificate: ({ secret }: { secret: string }) => [{ apiVersion: "example.com/v1", kind: "Certificate", metadata: { name: secret } }],
};
const platform = { site, gatewayApi: { version: "1.5", channel: "standard" }, certificates } as const;

const spread = (matchLabels: object) =>
  ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: "ScheduleAnyway",
    labelSelector: { matchLabels },
  }));

const budget = (name: string, matchLabels: object) => ({
  apiVersion: "policy/v1",
  kind: "PodDisruptionBudget",
  metadata: { name },
  spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow", selector: { matchLabels } },
});

const controllerPods = { "app.kubernetes.io/name": "nginx-gateway-fabric", "app.kubernetes.io/instance": "nginx-gateway-fabric" };
const gatewayPods = { "gateway.networking.k8s.io/gateway-name": "gateway" };

test("a pinned chart with our values, and budgets for both kinds of pods", () => {
  const values = { replicas: 3, size: { cpu: "500m", memory: "512Mi" }, chartValues: { nginx: { config: { ipFamily: "ipv4" } } } } as const;
  expect(nginxGatewayFabric(values).objects(platform)).toEqual([
    {
      source: "chart",
      repository: "ghcr.io/nginx/charts",
      name: "nginx-gateway-fabric",
      version: "2.6.7",
      release: "nginx-gateway-fabric",
      lock: lockOf(recorded, nginxGatewayFabricKinds),
      values: {
        nginxGateway: {
          gatewayClassName: "nginx",
          replicas: 2,
          resources: { requests: { cpu: "100m", memory: "256Mi" }, limits: { memory: "256Mi" } },
          topologySpreadConstraints: spread(controllerPods),
          productTelemetry: { enable: false },
          snippets: { enable: false },
        },
        nginx: {
          replicas: 3,
          container: { resources: { requests: { cpu: "500m", memory: "512Mi" }, limits: { memory: "512Mi" } } },
          pod: { topologySpreadConstraints: spread(gatewayPods) },
          service: { type: "LoadBalancer", externalTrafficPolicy: "Local" },
          config: { ipFamily: "ipv4" },
        },
      },
    },
    budget("nginx-gateway-fabric", controllerPods),
    budget("gateway", gatewayPods),
  ]);
});

test("an app's route is answered with a listener, a certificate and a redirect", () => {
  const brick = nginxGatewayFabric({ loadBalancer: { "networking.gke.io/load-balancer-type": "Internal" } });
  const asks = askedBy("shop", brick.offers(platform).route({ name: "shop", host: "shop.example.com", service: "frontend", port: 80 }));
  expect(asks).toMatchObject([{ to: brick.name, host: "shop.example.com" }]);
  expect(brick.answer?.(asks, platform)).toMatchObject([
    {
      kind: "Gateway",
      spec: {
        gatewayClassName: "nginx",
        infrastructure: { annotations: { "networking.gke.io/load-balancer-type": "Internal" } },
        listeners: [{ name: "http" }, { name: "https-shop-example-com" }],
      },
    },
    { kind: "Certificate", metadata: { name: "https-shop-example-com" } },
    { kind: "HTTPRoute", metadata: { name: "https-shop-example-com-redirect" } },
  ]);
});

test("requests come from the pods of its Gateway alone", () => {
  expect(nginxGatewayFabric().offers(platform).clients).toEqual([
    {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "nginx-gateway" } },
      podSelector: { matchLabels: gatewayPods },
    },
  ]);
});

test("an older Gateway API is a problem, reported beside everything else", () => {
  const outputs = nginxGatewayFabric().objects({ ...platform, gatewayApi: { version: "1.4", channel: "standard" } });
  expect(outputs).toHaveLength(4);
  expect(outputs).toMatchObject([
    { rule: "gateway-api-version", message: "nginx-gateway-fabric needs Gateway API 1.5, and this cluster has 1.4" },
    {},
    {},
    {},
  ]);
});

test("where the Gateway API comes without GRPCRoute, as on GKE, it does not start, and says so whether or not an app routes gRPC", () => {
  const outputs = nginxGatewayFabric().objects({ ...platform, gatewayApi: gkeGatewayApi().offers({ site }) });
  expect(outputs).toHaveLength(4);
  expect(outputs[0]).toEqual({
    rule: "unsupported-feature",
    app: "nginx-gateway-fabric",
    message: "gateway: nginx-gateway-fabric cannot serve here, for it needs GRPCRoute, and the Gateway API of this cluster comes without",
    remedy: expect.stringMatching(/emissary, gkeGateway, istioGateway, kgateway, kong; or gatewayApiCrds/),
  });
});

test("a rate limit is a policy that names the route; as many as it allows may come at once", () => {
  expect(nginxGatewayFabric().offers(platform).route(featureRoutes.rateLimit)[1]).toEqual({
    apiVersion: "gateway.nginx.org/v1alpha1",
    kind: "RateLimitPolicy",
    metadata: { name: "shop" },
    spec: {
      targetRefs: [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute", name: "shop" }],
      rateLimit: { rejectCode: 429, local: { rules: [{ key: "$binary_remote_addr", rate: "20r/m", burst: 20, noDelay: true }] } },
    },
  });
});
