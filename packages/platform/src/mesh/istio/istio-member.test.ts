import { expect, test } from "vitest";
import { authorization, callerPolicy, memberPolicy, strictTls } from "./istio-member.ts";

test("a member takes mutual TLS alone, on the port of the mesh, and answers the kubelet's probes", () => {
  const peers = [
    { namespaceSelector: { matchLabels: { "istio.io/dataplane-mode": "ambient" } } },
    {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "istio-system" } },
      podSelector: { matchLabels: { "gateway.networking.k8s.io/gateway-name": "waypoint" } },
    },
  ];
  const ports = [{ protocol: "TCP", port: 15008 }];
  expect([strictTls(), memberPolicy()]).toEqual([
    {
      apiVersion: "security.istio.io/v1",
      kind: "PeerAuthentication",
      metadata: { name: "default" },
      spec: { mtls: { mode: "STRICT" } },
    },
    {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: { name: "istio" },
      spec: {
        podSelector: {},
        policyTypes: ["Ingress", "Egress"],
        ingress: [
          { from: peers, ports },
          {
            from: [{ ipBlock: { cidr: "169.254.7.127/32" } }, { ipBlock: { cidr: "fd16:9254:7127:1337:ffff:ffff:ffff:ffff/128" } }],
          },
        ],
        egress: [{ to: peers, ports }],
      },
    },
  ]);
});

test("pods of a namespace that calls members take each other through the mesh, and probes; what is closed stays closed", () => {
  expect(callerPolicy()).toMatchObject({
    metadata: { name: "istio" },
    spec: {
      podSelector: {},
      policyTypes: ["Ingress"],
      ingress: [
        { from: [{ namespaceSelector: { matchLabels: { "istio.io/dataplane-mode": "ambient" } } }, {}], ports: [{ port: 15008 }] },
        { from: [{ ipBlock: { cidr: "169.254.7.127/32" } }, {}] },
      ],
    },
  });
});

test("a port is refused to all but its clients, by the pods and, for each Service, by the waypoint", () => {
  const rule = { name: "cart", services: ["cart", "cart-canary"], matchLabels: { app: "cart" }, port: 7070 };
  const policy = { apiVersion: "security.istio.io/v1", kind: "AuthorizationPolicy" };
  const clients = [{ serviceAccount: "checkout" }, { serviceAccount: "gateway", namespace: "kong-system" }];
  expect(authorization({ ...rule, clients })).toEqual([
    {
      ...policy,
      metadata: { name: "cart" },
      spec: {
        action: "DENY",
        selector: { matchLabels: { app: "cart" } },
        rules: [
          {
            from: [{ source: { notServiceAccounts: ["checkout", "kong-system/gateway", "istio-system/waypoint"] } }],
            to: [{ operation: { ports: ["7070"] } }],
          },
        ],
      },
    },
    {
      ...policy,
      metadata: { name: "cart-waypoint" },
      spec: {
        action: "DENY",
        targetRefs: [
          { group: "", kind: "Service", name: "cart" },
          { group: "", kind: "Service", name: "cart-canary" },
        ],
        rules: [{ from: [{ source: { notServiceAccounts: ["checkout", "kong-system/gateway"] } }] }],
      },
    },
  ]);
});
