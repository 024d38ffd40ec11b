import { expect, test } from "vitest";
import { askedBy, site } from "../../testing/site.ts";
import { istio } from "./istio.ts";

const gateway = {
  route: () => [],
  hosts: [],
  clients: [
    {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kong-system" } },
      podSelector: { matchLabels: { app: "proxy" } },
    },
  ],
};
const platform = { site, gatewayApi: { version: "1.5", channel: "standard" }, gateway } as const;
const experimental = { ...platform, gatewayApi: { version: "1.5", channel: "experimental" } } as const;
const brick = istio();
const mesh = brick.offers(platform);

const label = (namespace: string, labels: object) => ({ ask: "namespace-labels", to: "namespaces", namespace, labels });
const ambient = { "istio.io/dataplane-mode": "ambient" };
const throughWaypoint = { "istio.io/use-waypoint": "waypoint", "istio.io/use-waypoint-namespace": "istio-system" };

test("with the first member its namespace and that of the gateway join, and nothing else", () => {
  expect(mesh.join()).toMatchObject([{ kind: "PeerAuthentication" }, { kind: "NetworkPolicy" }, { ask: "member", to: "istio" }]);
  expect(brick.answer?.([], platform)).toEqual([]);
  expect(brick.answer?.(askedBy("shop", mesh.join()), platform)).toEqual([label("kong-system", ambient), label("shop", ambient)]);
  expect(istio({ callers: ["edge"] }).answer?.(askedBy("shop", mesh.join()), platform)).toEqual([
    label("edge", ambient),
    label("shop", ambient),
  ]);
});

const route = (rules: readonly object[]) => ({
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "HTTPRoute",
  metadata: { name: "cart-mesh" },
  spec: { parentRefs: [{ group: "", kind: "Service", name: "cart", port: 80 }], rules },
});
const path = { path: { type: "PathPrefix", value: "/" } };
const backend = (name: string, weight: number) => ({ group: "", kind: "Service", name, port: 80, weight });
const cart = { name: "cart", service: "cart", port: 80 };

test("a time limit is a route of the Service, and a waypoint for its namespace", () => {
  const outputs = mesh.requests({ ...cart, timeout: "3s" });
  expect(outputs).toEqual([
    route([{ matches: [path], timeouts: { request: "3s" }, backendRefs: [backend("cart", 1)] }]),
    { ask: "routes", to: "istio" },
  ]);
  const answers = brick.answer?.(askedBy("shop", [...mesh.join(), ...outputs]), {
    ...platform,
    metrics: { scrape: () => [], clients: [] },
  });
  expect(answers).toMatchObject([
    label("kong-system", ambient),
    label("shop", ambient),
    label("shop", throughWaypoint),
    { kind: "GatewayClass", metadata: { name: "istio-waypoint" }, spec: { controllerName: "istio.io/mesh-controller" } },
    { kind: "Gateway", metadata: { name: "waypoint", labels: { "istio.io/waypoint-for": "service" } } },
    { kind: "NetworkPolicy", metadata: { name: "waypoint" } },
  ]);
  expect(answers?.[4]).toMatchObject({
    spec: {
      gatewayClassName: "istio-waypoint",
      listeners: [
        {
          name: "mesh",
          port: 15008,
          protocol: "HBONE",
          allowedRoutes: {
            namespaces: {
              from: "Selector",
              selector: { matchExpressions: [{ key: "kubernetes.io/metadata.name", operator: "In", values: ["shop"] }] },
            },
          },
        },
      ],
    },
  });
});

test("metrics may ask the waypoint too", () => {
  const clients = [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "monitoring" } } }];
  const asks = askedBy("shop", [...mesh.join(), ...mesh.requests({ ...cart, timeout: "3s" })]);
  const answers = brick.answer?.(asks, { ...platform, metrics: { scrape: () => [], clients } });
  expect(answers?.at(-1)).toMatchObject({
    spec: {
      policyTypes: ["Ingress"],
      ingress: [
        { from: [{ namespaceSelector: { matchLabels: ambient } }], ports: [{ protocol: "TCP", port: 15008 }] },
        { from: clients, ports: [{ protocol: "TCP", port: 15020 }] },
      ],
    },
  });
});

test("tries after the first are a field of the experimental channel alone", () => {
  expect(mesh.requests({ ...cart, retries: 2 })).toMatchObject([{ rule: "unsupported-feature", object: "HTTPRoute cart" }]);
  expect(brick.offers(experimental).requests({ ...cart, retries: 2 })[0]).toEqual(
    route([{ matches: [path], retry: { attempts: 2, codes: [500, 502, 503, 504] }, backendRefs: [backend("cart", 1)] }]),
  );
});

test("a share is weights, and a rule before them for the header", () => {
  const canaryHeader = { name: "x-canary", value: "always" };
  expect(mesh.share({ ...cart, canary: "cart-canary", weight: 5, canaryHeader })[0]).toEqual(
    route([
      { matches: [{ ...path, headers: [{ type: "Exact", ...canaryHeader }] }], backendRefs: [backend("cart-canary", 1)] },
      { matches: [path], backendRefs: [backend("cart", 95), backend("cart-canary", 5)] },
    ]),
  );
  expect(mesh.share({ ...cart, canary: "cart-canary", weight: 0.5 })).toMatchObject([{ rule: "split-weight", object: "cart" }]);
});

test("routes without membership, an ask of another's, and callers that cannot join are told", () => {
  expect(brick.answer?.(askedBy("shop", mesh.requests({ ...cart, timeout: "1s" })), platform)?.[0]).toMatchObject({ rule: "not-in-mesh" });
  expect(brick.answer?.(askedBy("shop", [{ ask: "listener", to: "istio" }]), platform)).toMatchObject([{ rule: "unknown-ask" }]);
  const outside = {
    ...platform,
    gateway: { ...gateway, clients: [{ ipBlock: { cidr: "10.0.0.0/8" } }] },
    metrics: { scrape: () => [], clients: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "gmp-system" } } }] },
  };
  expect(brick.answer?.(askedBy("shop", mesh.join()), outside)).toMatchObject([
    ...["gateway", "metrics"].map((slot) => ({
      rule: "outside-mesh",
      severity: "warning",
      message: expect.stringContaining(`'${slot}'`),
    })),
    label("shop", ambient),
  ]);
});

test("four pinned charts; the node's parts make their namespace privileged, and GKE is told of", () => {
  const charts = brick.objects(platform);
  expect(charts).toMatchObject(["base", "istiod", "cni", "ztunnel"].map((name) => ({ source: "chart", name, version: "1.30.3" })));
  expect(brick.podSecurity).toBe("privileged");
  expect(charts[1]).toMatchObject({
    values: {
      profile: "ambient",
      autoscaleEnabled: false,
      replicaCount: 2,
      pdb: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
      resources: { requests: { cpu: "500m", memory: "2Gi" }, limits: { memory: "2Gi" } },
      gatewayClasses: { "istio-waypoint": { deployment: { spec: { replicas: 2 } }, podDisruptionBudget: { spec: { maxUnavailable: 1 } } } },
      global: { platform: "gke", networkPolicy: { enabled: true } },
    },
  });
  const elsewhere = { ...platform, site: { ...site, cloud: { provider: "eks" } } };
  expect(brick.objects(elsewhere)[2]).toMatchObject({ values: { global: { logAsJson: true } } });
  expect(JSON.stringify(brick.objects(elsewhere))).not.toContain('"platform"');
  const adjusted = istio({ chartValues: { cni: { cniBinDir: "/opt/cni/bin" } } }).objects(platform)[2];
  expect(adjusted).toMatchObject({ values: { profile: "ambient", cniBinDir: "/opt/cni/bin" } });
});
