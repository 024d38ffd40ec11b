import type { Flow } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { networkPolicies } from "./network-policies.ts";

const { closed, flow } = networkPolicies().offers({ site });
const database = { ipBlock: { cidr: "10.20.0.0/24" } };
const ledger = { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "ledger" } } };
const matchLabels = { "app.kubernetes.io/name": "shop" };

const policy = (name: string, spec: object) => ({ apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata: { name }, spec });
const dns = (...further: object[]) => ({
  to: [
    {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
      podSelector: { matchLabels: { "k8s-app": "kube-dns" } },
    },
    {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "kube-system" } },
      podSelector: { matchLabels: { "k8s-app": "node-local-dns" } },
    },
    { ipBlock: { cidr: "169.254.20.10/32" } },
    ...further,
  ],
  ports: [
    { protocol: "UDP", port: 53 },
    { protocol: "TCP", port: 53 },
  ],
});

test("a closed namespace asks for names and does nothing else", () => {
  expect(closed()).toEqual([policy("default-deny", { podSelector: {}, policyTypes: ["Ingress", "Egress"], egress: [dns()] })]);
});

test("names may come from elsewhere too", () => {
  const metadata = { ipBlock: { cidr: "169.254.169.254/32" } };
  expect(
    networkPolicies({ dns: [metadata] })
      .offers({ site })
      .closed(),
  ).toMatchObject([{ spec: { egress: [dns(metadata)] } }]);
});

test("a call of some pods says nothing of who calls them", () => {
  expect(flow({ name: "database", matchLabels, to: [database], ports: [5432] })).toEqual([
    policy("database", {
      podSelector: { matchLabels },
      policyTypes: ["Egress"],
      egress: [{ to: [database], ports: [{ protocol: "TCP", port: 5432 }] }],
    }),
  ]);
});

test("both directions, of all pods, by UDP", () => {
  const ports = [{ protocol: "UDP", port: 4500 }];
  expect(flow({ name: "tunnel", to: [ledger], from: [ledger], ports: [4500], protocol: "UDP" })).toEqual([
    policy("tunnel", {
      podSelector: {},
      policyTypes: ["Ingress", "Egress"],
      ingress: [{ from: [ledger], ports }],
      egress: [{ to: [ledger], ports }],
    }),
  ]);
});

test.each<[string, Partial<Flow>]>([
  ["it has neither 'to' nor 'from'", { to: undefined }],
  ["'to' names nobody, which a policy takes for everybody", { to: [] }],
  ["'from' names nobody, which a policy takes for everybody", { from: [] }],
  ["a peer of 'to' selects nothing", { to: [{}] }],
  ["a peer of 'to' is a range of addresses and selects pods", { to: [{ ...database, ...ledger }] }],
  ["no port is named, which would open every port", { ports: [] }],
  ["0 is not a port", { ports: [443, 0] }],
  ["65536 is not a port", { ports: [65536] }],
  ["80.5 is not a port", { ports: [80.5] }],
])("refused: %s", (message, wrong) => {
  expect(flow({ name: "x", to: [database], ports: [443], ...wrong })).toMatchObject([{ rule: "network-flow", object: "flow x", message }]);
});

test("it deploys nothing", () => {
  expect(networkPolicies().objects({ site })).toEqual([]);
});
