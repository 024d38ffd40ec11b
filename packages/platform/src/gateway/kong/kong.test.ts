import { expect, test } from "vitest";
import { certManager } from "../../certificates/cert-manager/cert-manager.ts";
import { lockOf } from "../../lock-of.ts";
import { askedBy, site } from "../../testing/site.ts";
import { featureRoutes } from "../testing/feature-routes.ts";
import { kongKinds } from "./kong.kinds.ts";
import recorded from "./kong.lock.json" with { type: "json" };
import { kong } from "./kong.ts";

const brick = kong({ replicas: 3, image: "kong/kong-gateway:3.14.0.1" });
const bare = {
  site,
  gatewayApi: { version: "1.5", channel: "standard" },
  certificates: { certificate: () => [], labelledCertificate: () => [] },
} as const;
const gateway = brick.offers(bare);
const platform = { ...bare, certificates: certManager({ email: "platform@example.com" }).offers({ site, gateway }) };
const shop = { name: "shop", host: "shop.example.com", service: "frontend", port: 80 };

test("a pinned chart that brings no Gateway API of its own and leaves its keys to cert-manager", () => {
  expect(brick.objects(platform)[0]).toEqual({
    source: "chart",
    repository: "https://charts.konghq.com",
    name: "kong-operator",
    version: "1.3.1",
    release: "kong",
    lock: lockOf(recorded, kongKinds),
    values: {
      fullnameOverride: "kong-operator",
      replicaCount: 2,
      resources: { requests: { cpu: "100m", memory: "512Mi" }, limits: { memory: "512Mi" } },
      env: { anonymous_reports: "false" },
      "ko-crds": { enabled: true, keep: true },
      "gwapi-standard-crds": { enabled: false },
      "gwapi-experimental-crds": { enabled: false },
      global: {
        certificateAuthority: { options: { certManager: { enabled: true } } },
        webhooks: { options: { certManager: { enabled: true } }, conversion: { enabled: false }, validating: { enabled: true } },
      },
    },
  });
});

test("a class, the settings of its data plane, and a budget for the operator", () => {
  const gatewayPods = { matchLabels: { "gateway.networking.k8s.io/gateway-name": "gateway" } };
  expect(brick.objects(platform).slice(1)).toEqual([
    {
      apiVersion: "policy/v1",
      kind: "PodDisruptionBudget",
      metadata: { name: "kong-operator" },
      spec: {
        maxUnavailable: 1,
        unhealthyPodEvictionPolicy: "AlwaysAllow",
        selector: {
          matchLabels: {
            "app.kubernetes.io/name": "kong-operator",
            "app.kubernetes.io/instance": "kong",
            "app.kubernetes.io/component": "ko",
          },
        },
      },
    },
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "GatewayClass",
      metadata: { name: "kong" },
      spec: {
        controllerName: "konghq.com/gateway-operator",
        parametersRef: { group: "gateway-operator.konghq.com", kind: "GatewayConfiguration", name: "gateway", namespace: "kong-system" },
      },
    },
    {
      apiVersion: "gateway-operator.konghq.com/v2beta1",
      kind: "GatewayConfiguration",
      metadata: { name: "gateway" },
      spec: {
        dataPlaneOptions: {
          deployment: {
            replicas: 3,
            podTemplateSpec: {
              spec: {
                securityContext: { runAsNonRoot: true, runAsUser: 1000, runAsGroup: 1000, seccompProfile: { type: "RuntimeDefault" } },
                topologySpreadConstraints: [
                  {
                    maxSkew: 1,
                    topologyKey: "topology.kubernetes.io/zone",
                    whenUnsatisfiable: "ScheduleAnyway",
                    labelSelector: gatewayPods,
                  },
                  { maxSkew: 1, topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: "ScheduleAnyway", labelSelector: gatewayPods },
                ],
                containers: [
                  {
                    name: "proxy",
                    env: [{ name: "KONG_ROUTER_FLAVOR", value: "expressions" }],
                    image: "kong/kong-gateway:3.14.0.1",
                    resources: { requests: { cpu: "500m", memory: "1Gi" }, limits: { memory: "1Gi" } },
                    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
                  },
                ],
              },
            },
          },
          network: { services: { ingress: { type: "LoadBalancer", externalTrafficPolicy: "Local" } } },
          resources: { podDisruptionBudget: { spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" } } },
        },
      },
    },
  ]);
});

test("it reads a certificate only with its label on the Secret, so it asks for that", () => {
  expect(brick.answer?.(askedBy("shop", gateway.route(shop)), platform)).toMatchObject([
    { kind: "Gateway", spec: { gatewayClassName: "kong", listeners: [{ name: "http" }, { name: "https-shop-example-com" }] } },
    { kind: "Certificate", spec: { secretName: "https-shop-example-com", secretTemplate: { labels: { "konghq.com/secret": "true" } } } },
    { kind: "HTTPRoute", metadata: { name: "https-shop-example-com-redirect" } },
  ]);
});

test("CORS and rate limits are plugins, which the route names", () => {
  const { cors } = featureRoutes.cors;
  const { rateLimit } = featureRoutes.rateLimitPerHour;
  expect(gateway.route({ ...shop, ...(cors && { cors }), ...(rateLimit && { rateLimit }) })).toMatchObject([
    { kind: "HTTPRoute", metadata: { name: "shop", annotations: { "konghq.com/plugins": "shop-cors,shop-rate-limit" } } },
    {
      apiVersion: "configuration.konghq.com/v1",
      kind: "KongPlugin",
      metadata: { name: "shop-cors" },
      plugin: "cors",
      config: {
        origins: ["https://www.example.com"],
        methods: ["GET"],
        headers: ["x-user"],
        exposed_headers: ["x-total"],
        credentials: true,
        max_age: 60,
      },
    },
    {
      kind: "KongPlugin",
      metadata: { name: "shop-rate-limit" },
      plugin: "rate-limiting",
      config: { hour: 600, limit_by: "ip", policy: "local" },
    },
    { ask: "listener" },
  ]);
});

test("what it cannot is refused, with a gateway that can", () => {
  expect(gateway.route({ ...shop, host: "*.example.com" })).toEqual([
    {
      rule: "unsupported-feature",
      object: "route shop",
      message: "gateway: kong cannot serve a wildcard host ('wildcardHost'), for it redirects to HTTPS only under a host it can name",
      remedy: expect.stringMatching(/^Leave 'wildcardHost' out, or use a gateway that can: .*nginxGatewayFabric/),
    },
  ]);
});
