import type { Duration, KubeObject, MeshRequests, MeshRule, MeshShare } from "@ashlar/model";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import { dnsEgress } from "../dns-egress.ts";
import { membersOf } from "../member-labels.ts";
import type { ServiceDefaults, ServiceIntentions, ServiceRouter, ServiceSplitter } from "./consul.kinds.ts";
import { podsOf } from "./consul-chart.ts";
import { NAME } from "./consul-names.ts";

const apiVersion = "consul.hashicorp.com/v1alpha1" as const;

/** The port on which a proxy takes what other proxies send, in place of the app's own (control-plane, ProxyDefaultInboundPort). */
const INBOUND = 20_000;

const tcp = (...ports: readonly number[]) => ports.map((port) => ({ protocol: "TCP" as const, port }));

const servers = {
  namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": NAME } },
  podSelector: { matchLabels: podsOf("server") },
};

/**
 * Proxies of members talk on one port, whatever the app's own is: network policies of apps say no more who may call whom between
 * members, `allow` does. Each asks the servers who it is and where the others are: over HTTPS (8501) when it starts, then gRPC (8502).
 */
export const memberPolicy = (): KubeObject =>
  ({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: NAME },
    spec: {
      podSelector: {},
      policyTypes: ["Ingress", "Egress"],
      ingress: [{ from: [membersOf(NAME)], ports: tcp(INBOUND) }],
      egress: [dnsEgress(), { to: [membersOf(NAME)], ports: tcp(INBOUND) }, { to: [servers], ports: tcp(8501, 8502) }],
    },
  }) satisfies INetworkPolicy;

/** With ACLs on, Consul lets nobody call anybody; until somebody says who may call a service, all members may. */
export const openIntentions = (): KubeObject =>
  ({
    apiVersion,
    kind: "ServiceIntentions",
    metadata: { name: "all" },
    spec: { destination: { name: "*" }, sources: [{ name: "*", action: "allow" }] },
  }) satisfies ServiceIntentions;

/** Who may call each Service, which Consul knows like its callers by the name of their ServiceAccount; all others are refused by name. */
export const intentions = ({ name, services = [name], clients }: MeshRule): readonly KubeObject[] =>
  services.map(
    (service) =>
      ({
        apiVersion,
        kind: "ServiceIntentions",
        metadata: { name: service },
        spec: {
          destination: { name: service },
          sources: [
            ...[...new Set(clients.map(({ serviceAccount }) => serviceAccount))]
              .sort()
              .map((client) => ({ name: client, action: "allow" }) as const),
            { name: "*", action: "deny" } as const,
          ],
        },
      }) satisfies ServiceIntentions,
  );

/** Consul reads HTTP where it is told that it is HTTP, and would take no notice of routes elsewhere. */
const http = (service: string): KubeObject =>
  ({ apiVersion, kind: "ServiceDefaults", metadata: { name: service }, spec: { protocol: "http" } }) satisfies ServiceDefaults;

const destination = (timeout?: Duration, retries?: number) => ({
  ...(timeout && { requestTimeout: timeout }),
  ...(retries !== undefined && { numRetries: retries, retryOnConnectFailure: true, retryOnStatusCodes: [500, 502, 503, 504] }),
});

/** How requests to a Service are sent: a router for what all of them have in common, and a splitter where another Service gets some. */
export const routed = ({ service, timeout, retries, canary, weight = 0, canaryHeader }: MeshRequests & Partial<MeshShare>) => {
  const how = destination(timeout, retries);
  const everything = { http: { pathPrefix: "/" } };
  const toCanary =
    canary === undefined || canaryHeader === undefined
      ? []
      : [
          {
            match: { http: { ...everything.http, header: [{ name: canaryHeader.name, exact: canaryHeader.value }] } },
            destination: { service: canary, ...how },
          },
        ];
  const toAll = Object.keys(how).length === 0 ? [] : [{ match: everything, destination: how }];
  const routes = [...toCanary, ...toAll];
  const router = { apiVersion, kind: "ServiceRouter", metadata: { name: service }, spec: { routes } } satisfies ServiceRouter;
  const splits =
    canary === undefined
      ? []
      : [
          { weight: 100 - weight, service },
          { weight, service: canary },
        ];
  const splitter = { apiVersion, kind: "ServiceSplitter", metadata: { name: service }, spec: { splits } } satisfies ServiceSplitter;
  return [
    http(service),
    ...(canary === undefined ? [] : [http(canary)]),
    ...(routes.length === 0 ? [] : [router]),
    ...(splits.length === 0 ? [] : [splitter]),
  ];
};
