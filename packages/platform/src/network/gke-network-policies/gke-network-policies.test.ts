import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { networkPolicies } from "../network-policies/network-policies.ts";
import { gkeNetworkPolicies } from "./gke-network-policies.ts";

const offers = gkeNetworkPolicies().offers({ site });
const podSelector = { matchLabels: { "app.kubernetes.io/name": "shop" } };
const stripe = { name: "stripe", ...podSelector, hosts: ["api.stripe.com", "*.example.com"], ports: [443] };

test("names outside of the cluster, and the questions for them", () => {
  expect(offers.reach(stripe)).toMatchObject([
    {
      apiVersion: "networking.gke.io/v1alpha1",
      kind: "FQDNNetworkPolicy",
      metadata: { name: "stripe" },
      spec: {
        podSelector,
        egress: [{ matches: [{ name: "api.stripe.com" }, { pattern: "*.example.com" }], ports: [{ protocol: "TCP", port: 443 }] }],
      },
    },
    {
      kind: "NetworkPolicy",
      metadata: { name: "stripe" },
      spec: {
        podSelector,
        policyTypes: ["Egress"],
        egress: [
          {
            ports: [
              { protocol: "UDP", port: 53 },
              { protocol: "TCP", port: 53 },
            ],
          },
        ],
      },
    },
  ]);
  expect(offers.reach({ ...stripe, matchLabels: undefined, protocol: "UDP" })).toMatchObject([
    { spec: { podSelector: {}, egress: [{ ports: [{ protocol: "UDP", port: 443 }] }] } },
    { spec: { podSelector: {} } },
  ]);
});

test("all else as everywhere", () => {
  const plain = networkPolicies().offers({ site });
  const flow = { name: "database", to: [{ ipBlock: { cidr: "10.20.0.0/24" } }], ports: [5432] };
  expect([offers.closed(), offers.flow(flow)]).toEqual([plain.closed(), plain.flow(flow)]);
  expect(offers).not.toHaveProperty("httpFlow");
});

test("what is no name, and what is no port", () => {
  expect(offers.reach({ ...stripe, hosts: ["192.0.2.7"], ports: [] })).toMatchObject([{ rule: "host-name" }, { rule: "network-flow" }]);
});

test("only on GKE", () => {
  expect(gkeNetworkPolicies().objects({ site })).toEqual([]);
  const cloud = { provider: "eks" };
  expect(gkeNetworkPolicies().objects({ site: { ...site, cloud } })).toMatchObject([
    { rule: "wrong-cloud", remedy: "Put networkPolicies into the slot" },
  ]);
});
