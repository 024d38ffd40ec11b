import { type Brick, type Dns, type DnsRecord, type Gateway, isSource, type RegionalDns, type Secrets } from "@ashlar/model";
import { expect, test } from "vitest";
import type { Gateways } from "../../gateway/gateways.ts";
import { gkeGateway } from "../../gateway/gke-gateway/gke-gateway.ts";
import { gkeGatewayApi } from "../../gateway/gke-gateway-api/gke-gateway-api.ts";
import { kgateway } from "../../gateway/kgateway/kgateway.ts";
import { site } from "../../testing/site.ts";
import { azureDns } from "../azure-dns/azure-dns.ts";
import { cloudDns } from "../cloud-dns/cloud-dns.ts";
import { cloudflare } from "../cloudflare/cloudflare.ts";
import { route53 } from "../route53/route53.ts";
import { ANNOTATION_PREFIX, externalDns } from "./external-dns.ts";

const brick = externalDns({ provider: cloudDns({ project: "example-dns" }), zones: ["example.com"] });
const gateway = (...hosts: Gateway["hosts"]): Gateway => ({ route: () => [], clients: [], hosts });
const routes = { group: "gateway.networking.k8s.io", kind: "HTTPRoute" };
const record: DnsRecord = { name: "mail", host: "mail.example.com", type: "A", targets: ["192.0.2.7"], ttl: 300 };

const chartOf = (made: Brick<Dns, Gateways>, platform: Gateways = {}) => {
  const [chart] = made.objects({ site, ...platform }).filter(isSource);
  if (chart?.source !== "chart") throw new Error("no chart");
  return chart;
};

test("a pinned chart: one pod, its zones, its owner, and the sources of the platform's gateways", () => {
  const chart = chartOf(brick, {
    gateway: gateway(routes, { group: "", kind: "Service" }),
    "gateway.internal": gateway(routes),
  });
  expect(chart).toMatchObject({
    repository: "https://kubernetes-sigs.github.io/external-dns",
    name: "external-dns",
    version: "1.21.1",
    release: "external-dns",
  });
  expect(chart).not.toHaveProperty("skipCrds");
  expect(chart.values).toEqual({
    fullnameOverride: "external-dns",
    resources: { requests: { cpu: "50m", memory: "128Mi" }, limits: { memory: "128Mi" } },
    logFormat: "json",
    provider: { name: "google" },
    policy: "sync",
    registry: "txt",
    txtPrefix: "%{record_type}-external-dns.",
    txtOwnerId: "prod-eu",
    domainFilters: ["example.com"],
    managedRecordTypes: ["A", "AAAA", "CNAME", "MX", "NS"],
    sources: ["crd", "gateway-httproute", "service"],
    labelFilter: "ashlar.dev/dns!=private",
    annotationPrefix: ANNOTATION_PREFIX,
    triggerLoopOnEvent: true,
    extraArgs: {
      "txt-wildcard-replacement": "_wildcard",
      "service-type-filter": "LoadBalancer",
      "google-project": "example-dns",
      "google-zone-visibility": "public",
    },
    serviceAccount: { annotations: {} },
    podLabels: {},
  });
});

test("without a gateway it publishes records alone; a kind that it does not read is a problem", () => {
  expect(chartOf(brick).values).toMatchObject({ sources: ["crd"] });
  const tls = { group: "gateway.networking.k8s.io", kind: "TLSRoute" };
  expect(brick.objects({ site, gateway: gateway(routes, tls) })).toMatchObject([
    {
      rule: "unsupported-feature",
      message:
        "dns: external-dns cannot publish the hosts of the platform's gateway, for it does not read TLSRoute (gateway.networking.k8s.io)",
    },
    { values: { sources: ["crd", "gateway-httproute"] } },
  ]);
});

test("each gateway counts, under whatever name: its kinds are read, once each, and those that it does not name are not", () => {
  const edge = (platform: Gateways) => chartOf(brick, platform).values;
  const both = { "gateway.edge": gateway(routes), "gateway.office": gateway(routes, { group: "", kind: "Service" }) };
  expect(edge(both)).toMatchObject({ sources: ["crd", "gateway-httproute", "service"] });
  expect(edge({ ...both, gateway: gateway({ ...routes, kind: "GRPCRoute" }) })).toMatchObject({
    sources: ["crd", "gateway-grpcroute", "gateway-httproute", "service"],
  });
  expect(edge({ "gateway.edge": undefined })).toMatchObject({ sources: ["crd"] });
  const unknown = gateway({ group: "example.com", kind: "Door" });
  expect(brick.objects({ site, gateway: unknown, "gateway.edge": unknown })).toMatchObject([
    { rule: "unsupported-feature", message: expect.stringContaining("does not read Door (example.com)") },
    { source: "chart" },
  ]);
});

test("on a GKE cluster it does not wait for GRPCRoutes, which GKE does not install, with two gateways", () => {
  const platform = { site, gatewayApi: gkeGatewayApi().offers({ site }), certificates: { certificate: () => [] } };
  const gateways = { gateway: kgateway().offers(platform), "gateway.edge": gkeGateway().offers(platform) };
  expect(chartOf(brick, gateways).values).toMatchObject({ sources: ["crd", "gateway-httproute"] });
});

test("a record is a resource of the app that asks", () => {
  expect(brick.offers({ site }).record(record)).toEqual([
    {
      apiVersion: "externaldns.k8s.io/v1alpha1",
      kind: "DNSEndpoint",
      metadata: { name: "mail", labels: { "ashlar.dev/dns": "public" } },
      spec: { endpoints: [{ dnsName: "mail.example.com", recordType: "A", targets: ["192.0.2.7"], recordTTL: 300 }] },
    },
  ]);
  const delegated = { name: "dev", host: "dev.example.com", type: "NS", targets: ["ns1.example.net.", "ns2.example.net"] } as const;
  expect(brick.offers({ site }).record(delegated)).toMatchObject([
    { spec: { endpoints: [{ targets: ["ns1.example.net", "ns2.example.net"] }] } },
  ]);
});

test.each<readonly [string, Partial<DnsRecord>, string]>([
  [
    "a name outside its zones",
    { host: "mail.example.org" },
    "cannot publish A mail.example.org, for it keeps example.com without internal.example.com",
  ],
  ["a name that only ends like a zone", { host: "badexample.com" }, "cannot publish A badexample.com, for it keeps"],
  ["a name that another keeps", { host: "db.internal.example.com" }, "for it keeps example.com without internal.example.com"],
  [
    "a type that it cannot keep",
    { type: "TXT" },
    "cannot publish TXT mail.example.com, for it would make it and then neither change nor remove it",
  ],
  ["a type that its provider cannot keep", { type: "SRV" }, "cannot publish SRV mail.example.com in cloudDns"],
  [
    "two names for one",
    { type: "CNAME", targets: ["a.example.net", "b.example.net"] },
    "cannot publish CNAME mail.example.com with 2 targets",
  ],
  ["nothing to lead to", { targets: [] }, "cannot publish A mail.example.com with 0 targets"],
])("%s is a problem", (_, change, message) => {
  const kept = externalDns({ provider: cloudDns({ project: "p" }), zones: ["example.com"], except: ["internal.example.com"] });
  expect(chartOf(kept).values).toMatchObject({ domainFilters: ["example.com"], excludeDomains: ["internal.example.com"] });
  expect(kept.offers({ site }).record({ ...record, ...change })).toEqual([
    { rule: "unsupported-feature", object: "DNSEndpoint mail", message: expect.stringContaining(message), remedy: expect.any(String) },
  ]);
});

test("a second instance, for private zones, shares no name with the first and leaves it the CRD", () => {
  const second = externalDns({
    provider: cloudDns({ project: "example-dns", visibility: "private" }),
    zones: ["example.com"],
    name: "external-dns-private",
    crds: false,
    gatewayNamespace: "internal-gateway",
    policy: "upsert-only",
    chartValues: { interval: "5m" },
  });
  expect(second).toMatchObject({ name: "external-dns-private", namespace: "external-dns-private" });
  const chart = chartOf(second);
  expect(chart).toMatchObject({
    release: "external-dns-private",
    skipCrds: true,
    values: {
      fullnameOverride: "external-dns-private",
      txtOwnerId: "prod-eu.external-dns-private",
      policy: "upsert-only",
      labelFilter: "ashlar.dev/dns!=public",
      gatewayNamespace: "internal-gateway",
      interval: "5m",
    },
  });
  expect(chart.lock.brings).toEqual([]);
  const first = chartOf(brick).lock;
  expect(first.brings.map(({ kind }) => kind)).toEqual(["DNSEndpoint"]);
  const names = (lock: typeof first) => lock.objects.map(({ kind, name }) => `${kind} ${name}`);
  expect(names(chart.lock)).toHaveLength(names(first).length);
  expect(names(chart.lock).filter((name) => names(first).includes(name))).toEqual([]);
  expect(names(chart.lock)).toContain("ClusterRoleBinding external-dns-private-viewer");
  expect(second.offers({ site }).record(record)).toMatchObject([{ metadata: { labels: { "ashlar.dev/dns": "private" } } }]);
});

test("what it can and needs follows from its provider, and the compiler says so", () => {
  const zones = ["example.com"] as const;
  const plain: Brick<Dns, Gateways> = externalDns({ provider: azureDns({ subscription: "s", resourceGroup: "r", clientId: "c" }), zones });
  const regional: Brick<Dns & RegionalDns, Gateways> = externalDns({ provider: route53(), zones });
  const stored: Brick<Dns, { secrets: Secrets } & Gateways> = externalDns({ provider: cloudflare({ token: { entry: "cf" } }), zones });
  // @ts-expect-error Cloud DNS has no regional answers through ExternalDNS.
  const notRegional: Brick<Dns & RegionalDns, Gateways> = externalDns({ provider: cloudDns({ project: "p" }), zones });
  // @ts-expect-error Its token comes from the secret store.
  const noStore: Brick<Dns, Gateways> = externalDns({ provider: cloudflare({ token: { entry: "cf" } }), zones });
  // @ts-expect-error Without zones it would remove whatever it made anywhere.
  const noZones = externalDns({ provider: route53(), zones: [] });
  expect([plain, regional, stored, notRegional, noStore, noZones].map(({ name }) => name)).toEqual(Array(6).fill("external-dns"));
});
