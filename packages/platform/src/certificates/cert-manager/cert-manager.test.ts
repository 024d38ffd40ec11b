import { expect, test } from "vitest";
import { lockOf } from "../../lock-of.ts";
import { site } from "../../testing/site.ts";
import { certManagerKinds } from "./cert-manager.kinds.ts";
import recorded from "./cert-manager.lock.json" with { type: "json" };
import { certManager } from "./cert-manager.ts";

const http01 = { gatewayHTTPRoute: { parentRefs: [{ name: "gateway", namespace: "kong-system" }], serviceType: "ClusterIP" } };
const gateway = { http01 };
const platform = { site, gateway };

const part = (memory: string, component: string, name = component) => ({
  replicaCount: 2,
  podDisruptionBudget: { enabled: true, maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
  networkPolicy: { enabled: true },
  resources: { requests: { cpu: "50m", memory }, limits: { memory } },
  topologySpreadConstraints: ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map((topologyKey) => ({
    maxSkew: 1,
    topologyKey,
    whenUnsatisfiable: "ScheduleAnyway",
    labelSelector: {
      matchLabels: {
        "app.kubernetes.io/name": name,
        "app.kubernetes.io/instance": "cert-manager",
        "app.kubernetes.io/component": component,
      },
    },
  })),
});

test("a pinned chart and an issuer that proves hosts through the gateway", () => {
  expect(certManager({ email: "platform@example.com" }).objects(platform)).toEqual([
    {
      source: "chart",
      repository: "quay.io/jetstack/charts",
      name: "cert-manager",
      version: "v1.21.1",
      release: "cert-manager",
      lock: lockOf(recorded, certManagerKinds),
      values: {
        ...part("256Mi", "controller", "cert-manager"),
        crds: { enabled: true, keep: true },
        global: { leaderElection: { namespace: "cert-manager" } },
        config: {
          apiVersion: "controller.config.cert-manager.io/v1alpha1",
          kind: "ControllerConfiguration",
          gatewayAPI: { enabled: true },
        },
        webhook: part("128Mi", "webhook"),
        cainjector: part("512Mi", "cainjector"),
        startupapicheck: { enabled: false },
      },
    },
    {
      apiVersion: "cert-manager.io/v1",
      kind: "ClusterIssuer",
      metadata: { name: "letsencrypt" },
      spec: {
        acme: {
          email: "platform@example.com",
          server: "https://acme-v02.api.letsencrypt.org/directory",
          privateKeySecretRef: { name: "letsencrypt-account" },
          solvers: [{ http01 }],
        },
      },
    },
  ]);
});

test.each([
  ["letsencrypt-staging", "letsencrypt-staging", "https://acme-staging-v02.api.letsencrypt.org/directory"],
  ["https://acme.example.com/dir", "acme", "https://acme.example.com/dir"],
] as const)("server %s makes the issuer %s", (server, name, address) => {
  const brick = certManager({ email: "platform@example.com", server });
  expect(brick.objects(platform)[1]).toMatchObject({
    metadata: { name },
    spec: { acme: { server: address, privateKeySecretRef: { name: `${name}-account` } } },
  });
  expect(brick.offers(platform).certificate({ host: "a.example.com", secret: "a" })).toMatchObject([{ spec: { issuerRef: { name } } }]);
});

test("a gateway without the Gateway API leaves that part of cert-manager off", () => {
  const ingress = { ...gateway, http01: { ingress: { ingressClassName: "public" } } };
  expect(certManager({ email: "platform@example.com" }).objects({ site, gateway: ingress })[0]).toMatchObject({
    values: { config: { gatewayAPI: { enabled: false } } },
  });
});

const offered = certManager({ email: "platform@example.com" }).offers(platform);

test("a certificate, with a new key each time, into the Secret of whoever asks", () => {
  const certificate = {
    apiVersion: "cert-manager.io/v1",
    kind: "Certificate",
    metadata: { name: "shop-tls" },
    spec: {
      secretName: "shop-tls",
      dnsNames: ["shop.example.com"],
      issuerRef: { group: "cert-manager.io", kind: "ClusterIssuer", name: "letsencrypt" },
      privateKey: { algorithm: "ECDSA", size: 256, encoding: "PKCS1", rotationPolicy: "Always" },
      usages: ["digital signature", "key encipherment"],
      revisionHistoryLimit: 1,
    },
  };
  const request = { host: "shop.example.com", secret: "shop-tls" };
  expect(offered.certificate(request)).toEqual([certificate]);
  expect(offered.labelledCertificate(request, { "example.com/read": "true" })).toEqual([
    { ...certificate, spec: { ...certificate.spec, secretTemplate: { labels: { "example.com/read": "true" } } } },
  ]);
});

test("a wildcard cannot be proved over HTTP", () => {
  expect(offered.certificate({ host: "*.example.com", secret: "all" })).toEqual([
    {
      rule: "unsupported-feature",
      object: "Certificate all",
      message: "certificates: cert-manager cannot get a certificate for *.example.com, for a wildcard cannot be proved over HTTP (HTTP-01)",
      remedy:
        "Name the hosts one by one, or give it solvers that prove hosts by DNS: cloudDnsSolver, route53Solver, azureDnsSolver, cloudflareSolver",
    },
  ]);
});
