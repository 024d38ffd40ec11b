import { isObject, type ProgressiveRoute } from "@ashlar/model";
import { expect, test } from "vitest";
import { gkeGateway } from "../../gateway/gke-gateway/gke-gateway.ts";
import { gkeGatewayApi } from "../../gateway/gke-gateway-api/gke-gateway-api.ts";
import { kong } from "../../gateway/kong/kong.ts";
import { istio } from "../../mesh/istio/istio.ts";
import { askedBy, site } from "../../testing/site.ts";
import { argoRollouts } from "./argo-rollouts.ts";

const gatewayApi = { version: "1.5", channel: "standard" } as const;
const certificates = { certificate: () => [], labelledCertificate: () => [] };
const gateway = kong().offers({ site, gatewayApi, certificates });
const mesh = istio().offers({ site, gatewayApi });

const brick = argoRollouts();
const shop: ProgressiveRoute = {
  name: "shop",
  replicas: 6,
  host: "shop.example.com",
  service: "shop",
  canary: "shop-canary",
  port: 80,
  steps: [{ weight: 10, pause: "10m" }, { weight: 50, pause: "by hand" }, { weight: 80 }],
};
const { host: _, ...inside } = shop;
const progressive = (platform: object, route: ProgressiveRoute) => brick.offers({ site, ...platform }).progressive(route);

const backend = (name: string, weight: number) => ({ group: "", kind: "Service", name, port: 80, weight });
const atRest = [backend("shop", 100), backend("shop-canary", 0)];

test("behind a host: the gateway's own route, which sends nothing to the new version, and a Rollout that will", () => {
  const [route, listener, rollout] = progressive({ gateway }, shop);
  expect(route).toMatchObject({ kind: "HTTPRoute", metadata: { name: "shop" }, spec: { rules: [{ backendRefs: atRest }] } });
  expect(listener).toMatchObject({ ask: "listener", to: "kong", host: "shop.example.com" });
  expect(rollout).toEqual({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Rollout",
    metadata: { name: "shop" },
    spec: {
      replicas: 6,
      revisionHistoryLimit: 3,
      progressDeadlineAbort: true,
      workloadRef: { apiVersion: "apps/v1", kind: "Deployment", name: "shop", scaleDown: "onsuccess" },
      strategy: {
        canary: {
          stableService: "shop",
          canaryService: "shop-canary",
          trafficRouting: { plugins: { "argoproj-labs/gatewayAPI": { httpRoute: "shop" } } },
          steps: [{ setWeight: 10 }, { pause: { duration: "10m" } }, { setWeight: 50 }, { pause: {} }, { setWeight: 80 }, { pause: {} }],
        },
      },
    },
  });
});

test("a gateway that asks pods itself is told by which path they are well, of both versions", () => {
  const told = { gatewayApi: gkeGatewayApi().offers({ site }), certificates, site };
  const outputs = progressive({ gateway: gkeGateway().offers(told) }, { ...shop, healthPath: "/ready" });
  const requestPath = { spec: { default: { config: { httpHealthCheck: { requestPath: "/ready" } } } } };
  expect(outputs.filter(isObject).filter(({ kind }) => kind === "HealthCheckPolicy")).toMatchObject([
    { metadata: { name: "shop" }, ...requestPath },
    { metadata: { name: "shop-canary" }, ...requestPath },
  ]);
});

test("Argo CD is asked to leave what the controller changes", () => {
  const ignored = (difference: object) => ({ ask: "ignore-difference", to: "application", difference });
  const jsonPointers = ["/spec/selector/rollouts-pod-template-hash"];
  expect(progressive({ gateway }, shop).slice(3)).toEqual([
    ignored({ group: "apps", kind: "Deployment", name: "shop", jsonPointers: ["/spec/replicas"] }),
    ignored({ group: "", kind: "Service", name: "shop", jsonPointers }),
    ignored({ group: "", kind: "Service", name: "shop-canary", jsonPointers }),
    ignored({
      group: "gateway.networking.k8s.io",
      kind: "HTTPRoute",
      name: "shop",
      jqPathExpressions: ['select(.metadata.labels["rollouts.argoproj.io/gatewayapi-canary"] == "in-progress") | .spec.rules'],
    }),
  ]);
});

test("inside the mesh it is the mesh's route", () => {
  const outputs = progressive({ mesh }, { ...inside, timeout: "5s" });
  expect(outputs.slice(0, 3)).toMatchObject([
    {
      kind: "HTTPRoute",
      metadata: { name: "shop-mesh" },
      spec: { parentRefs: [{ kind: "Service", name: "shop" }], rules: [{ timeouts: { request: "5s" }, backendRefs: atRest }] },
    },
    { ask: "routes", to: "istio" },
    {
      kind: "Rollout",
      spec: { strategy: { canary: { trafficRouting: { plugins: { "argoproj-labs/gatewayAPI": { httpRoute: "shop-mesh" } } } } } },
    },
  ]);
});

const watched = { ...shop, while: { query: "sum(rate(errors[2m]))", below: 0.05 } };
const query = {
  address: "http://prometheus.prometheus.svc:9090",
  server: {},
  port: 9090,
  outputs: [{ ask: "metrics-query", to: "prometheus" }],
};
const metrics = { scrape: () => [], clients: [], query };

test("a query that must stay low is asked every minute, of what answers PromQL here", () => {
  const outputs = progressive({ gateway, metrics }, watched);
  expect(outputs[2]).toMatchObject({
    spec: { strategy: { canary: { analysis: { templates: [{ templateName: "shop" }], startingStep: 1 } } } },
  });
  expect(outputs.slice(7)).toMatchObject([
    {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "AnalysisTemplate",
      metadata: { name: "shop" },
      spec: {
        metrics: [
          {
            name: "shop",
            initialDelay: "2m",
            interval: "1m",
            failureLimit: 2,
            successCondition: "len(result) > 0 && result[0] < 0.05",
            provider: { prometheus: { address: "http://prometheus.prometheus.svc:9090", query: "sum(rate(errors[2m]))" } },
          },
        ],
      },
    },
    { ask: "analysis", to: "argo-rollouts" },
  ]);
  expect(brick.answer?.(askedBy("shop", outputs.slice(8)), { site, metrics })).toEqual(query.outputs);
  expect(brick.answer?.([], { site, metrics })).toEqual([]);
  expect(brick.answer?.(askedBy("shop", [{ ask: "listener", to: "argo-rollouts" }]), { site })).toMatchObject([{ rule: "unknown-ask" }]);
});

test("Prometheus may stand where this platform knows nothing of it", () => {
  const outputs = argoRollouts({ prometheus: "https://metrics.example.com" }).offers({ site, gateway }).progressive(watched);
  expect(outputs[7]).toMatchObject({ spec: { metrics: [{ provider: { prometheus: { address: "https://metrics.example.com" } } }] } });
});

const { split: __, ...plainGateway } = gateway;
const ownKinds = { ...gateway, split: () => [{ apiVersion: "example.com/v1", kind: "Mapping", metadata: { name: "shop" } }] };

test.each([
  ["no gateway", {}, shop, "share the requests for shop.example.com, for no brick under 'gateway' splits traffic"],
  [
    "a gateway that does not split",
    { gateway: plainGateway },
    shop,
    "share the requests for shop.example.com, for no brick under 'gateway' splits traffic",
  ],
  ["no mesh", { gateway }, inside, "share requests to shop, for no brick under 'mesh' splits them"],
  ["a path inside the mesh", { mesh }, { ...inside, path: "/cart" }, "share the requests for a path inside the mesh"],
  ["a gateway with kinds of its own", { gateway: ownKinds }, shop, "change what this platform routes by, for it is no HTTPRoute"],
  ["nothing that answers PromQL", { gateway }, watched, "ask PromQL, for nothing answers it here"],
])("it cannot work with %s, and makes nothing", (_name, platform, route, what) => {
  expect(progressive(platform, route)).toMatchObject([
    { rule: "unsupported-feature", object: "Rollout shop", message: `delivery: argo-rollouts cannot ${what}` },
  ]);
});

test.each([[[]], [[{ weight: 0 }]], [[{ weight: 100 }]], [[{ weight: 12.5 }]], [[{ weight: 50 }, { weight: 20 }]]])(
  "%j are no steps",
  (steps) => {
    expect(progressive({ gateway }, { ...shop, steps })).toMatchObject([{ rule: "delivery-steps", object: "Rollout shop" }]);
  },
);

test("a pinned chart with the plugin from its image, and rights for the Gateway API alone", () => {
  expect(argoRollouts({ replicas: 3, chartValues: { controller: { logging: { level: "debug" } } } }).objects({ site })).toMatchObject([
    {
      source: "chart",
      repository: "https://argoproj.github.io/argo-helm",
      name: "argo-rollouts",
      version: "2.41.0",
      values: {
        keepCRDs: true,
        controller: {
          replicas: 3,
          image: { tag: "v1.9.1" },
          resources: { requests: { cpu: "100m", memory: "256Mi" }, limits: { memory: "256Mi" } },
          logging: { format: "json", level: "debug" },
          initContainers: [
            {
              image: "ghcr.io/argoproj-labs/rollouts-plugin-trafficrouter-gatewayapi:v0.15.0",
              securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
            },
          ],
          trafficRouterPlugins: [
            { name: "argoproj-labs/gatewayAPI", location: "file:///plugins/rollouts-plugin-trafficrouter-gatewayapi" },
          ],
        },
        providerRBAC: { providers: { gatewayAPI: true, istio: false, traefik: false } },
      },
    },
    { kind: "PodDisruptionBudget", spec: { selector: { matchLabels: { "app.kubernetes.io/component": "rollouts-controller" } } } },
  ]);
});
