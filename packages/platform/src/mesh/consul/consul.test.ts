import { isObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { askedBy, site } from "../../testing/site.ts";
import { consul } from "./consul.ts";

const certificates = { certificate: () => [], labelledCertificate: () => [] };
const platform = { site, gatewayApi: { version: "1.5", channel: "standard" }, certificates } as const;
const brick = consul();
const mesh = brick.offers(platform);

const apiVersion = "consul.hashicorp.com/v1alpha1";
const entry = (kind: string, name: string, spec: object) => ({ apiVersion, kind, metadata: { name }, spec });
const service = (name: string) => ({ ask: "service", to: "consul", service: name });
const http = (name: string) => entry("ServiceDefaults", name, { protocol: "http" });

test("a member's proxies talk to each other on one port, and to the servers", () => {
  const tcp = (...ports: readonly number[]) => ports.map((port) => ({ protocol: "TCP", port }));
  const members = { namespaceSelector: { matchLabels: { "ashlar.dev/mesh": "consul" } } };
  const servers = {
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "consul" } },
    podSelector: { matchLabels: { app: "consul", release: "consul", component: "server" } },
  };
  expect(mesh.join()).toMatchObject([
    {
      kind: "NetworkPolicy",
      metadata: { name: "consul" },
      spec: {
        podSelector: {},
        policyTypes: ["Ingress", "Egress"],
        ingress: [{ from: [members], ports: tcp(20000) }],
        egress: [{}, { to: [members], ports: tcp(20000) }, { to: [servers], ports: tcp(8501, 8502) }],
      },
    },
    { ask: "member", to: "consul" },
  ]);
  expect(brick.answer?.(askedBy("shop", mesh.join()), platform)).toEqual([
    { ask: "namespace-labels", to: "namespaces", namespace: "shop", labels: { "ashlar.dev/mesh": "consul" } },
  ]);
});

test("each Service names its callers and refuses all others", () => {
  const rule = { name: "cart", services: ["cart", "cart-canary"], matchLabels: { app: "cart" }, port: 7070 };
  const spec = (name: string) => ({
    destination: { name },
    sources: [
      { name: "checkout", action: "allow" },
      { name: "frontend", action: "allow" },
      { name: "*", action: "deny" },
    ],
  });
  expect(mesh.allow({ ...rule, clients: [{ serviceAccount: "frontend", namespace: "shop" }, { serviceAccount: "checkout" }] })).toEqual([
    entry("ServiceIntentions", "cart", spec("cart")),
    entry("ServiceIntentions", "cart-canary", spec("cart-canary")),
    service("cart"),
    service("cart-canary"),
  ]);
});

const cart = { name: "cart", service: "cart", port: 80 };
const everything = { http: { pathPrefix: "/" } };

test("time limits and retries are a router's, of a Service that speaks HTTP", () => {
  expect(mesh.requests({ ...cart, timeout: "3s", retries: 2 })).toEqual([
    http("cart"),
    entry("ServiceRouter", "cart", {
      routes: [
        {
          match: everything,
          destination: { requestTimeout: "3s", numRetries: 2, retryOnConnectFailure: true, retryOnStatusCodes: [500, 502, 503, 504] },
        },
      ],
    }),
    service("cart"),
  ]);
});

test("a share is weights that come to 100, and a route before them for the header", () => {
  const share = { ...cart, canary: "cart-canary", weight: 5 };
  const splitter = entry("ServiceSplitter", "cart", {
    splits: [
      { weight: 95, service: "cart" },
      { weight: 5, service: "cart-canary" },
    ],
  });
  const asks = [service("cart"), service("cart-canary")];
  expect(mesh.share(share)).toEqual([http("cart"), http("cart-canary"), splitter, ...asks]);
  expect(mesh.share({ ...share, timeout: "3s", canaryHeader: { name: "x-canary", value: "always" } })).toEqual([
    http("cart"),
    http("cart-canary"),
    entry("ServiceRouter", "cart", {
      routes: [
        {
          match: { http: { pathPrefix: "/", header: [{ name: "x-canary", exact: "always" }] } },
          destination: { service: "cart-canary", requestTimeout: "3s" },
        },
        { match: everything, destination: { requestTimeout: "3s" } },
      ],
    }),
    splitter,
    ...asks,
  ]);
  expect(mesh.share({ ...share, weight: -1 })).toMatchObject([{ rule: "split-weight" }]);
});

test("Services of one name in two namespaces would be one, and are refused", () => {
  const asks = [...askedBy("shop", mesh.requests(cart)), ...askedBy("admin", mesh.requests(cart))];
  expect(brick.answer?.(asks, platform)).toMatchObject([
    { rule: "unsupported-feature", object: "Service cart", message: expect.stringContaining("admin and shop") },
  ]);
  expect(brick.answer?.(askedBy("shop", [...mesh.requests(cart), ...mesh.share({ ...cart, canary: "b", weight: 1 })]), platform)).toEqual(
    [],
  );
  expect(brick.answer?.(askedBy("shop", [{ ask: "listener", to: "consul" }]), platform)).toMatchObject([{ rule: "unknown-ask" }]);
});

test("no gateway and no metrics of others can join, which is told", () => {
  const clients = [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kong-system" } } }];
  const around = { ...platform, gateway: { route: () => [], hosts: [], clients } };
  expect(brick.answer?.(askedBy("shop", mesh.join()), around)?.[0]).toMatchObject({
    rule: "outside-mesh",
    severity: "warning",
    message: expect.stringContaining("'gateway'"),
  });
});

test("a pinned chart with keys and tokens made in the cluster, and certificates of cert-manager", () => {
  const [chart, ...objects] = consul({ storageClass: "fast", proxySize: { cpu: "50m", memory: "64Mi" } }).objects(platform);
  expect(chart).toMatchObject({
    repository: "https://helm.releases.hashicorp.com",
    name: "consul",
    version: "2.0.3",
    values: {
      global: {
        installK8sNetworkingCRDs: false,
        gossipEncryption: { autoGenerate: true },
        tls: { enabled: true, caCert: { secretName: "consul-ca", secretKey: "tls.crt" } },
        acls: { manageSystemACLs: true },
      },
      server: { replicas: 3, storage: "10Gi", storageClass: "fast", serverCert: { secretName: "consul-server-cert" } },
      connectInject: {
        replicas: 2,
        default: true,
        namespaceSelector: '{"matchLabels":{"ashlar.dev/mesh":"consul"}}',
        apiGateway: { manageExternalCRDs: false },
        cni: { enabled: true, cniBinDir: "/home/kubernetes/bin" },
        sidecarProxy: { resources: { limits: { memory: "64Mi" } } },
      },
    },
  });
  expect(objects.filter(isObject).map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    "PodDisruptionBudget consul-server",
    "PodDisruptionBudget consul-connect-injector",
    "Issuer consul-self-signed",
    "Certificate consul-ca",
    "Issuer consul-ca",
    "Certificate consul-server-cert",
    "ServiceIntentions all",
  ]);
  expect(objects[5]).toMatchObject({ spec: { dnsNames: expect.arrayContaining(["server.dc1.consul", "*.consul-server.consul.svc"]) } });
  expect(objects[6]).toEqual(entry("ServiceIntentions", "all", { destination: { name: "*" }, sources: [{ name: "*", action: "allow" }] }));
});
