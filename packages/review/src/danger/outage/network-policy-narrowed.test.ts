import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const policy = (ingress: string, name = "web"): string => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name}, namespace: shop }
spec: { podSelector: { matchLabels: { app: web } }, policyTypes: [Ingress], ingress: [${ingress}] }
`;

const from = (app: string): string => `{ from: [{ podSelector: { matchLabels: { app: ${app} } } }], ports: [{ port: 80 }] }`;
const pods = workload() + workload({ name: "cart" }) + workload({ name: "front" });
const told = (before: string, after: string): readonly string[] =>
  judged(pods + before, pods + after).filter((line) => line.includes("network-policy-narrowed"));

test("pods that may no more are told", () => {
  expect(told(policy(`${from("front")}, ${from("cart")}`), policy(from("front")))).toEqual([
    expect.stringContaining("OUTAGE network-policy-narrowed NetworkPolicy shop/web: spec.ingress"),
  ]);
});

test("as is a policy that goes while another still closes", () => {
  expect(told(policy("", "closed") + policy(from("cart")), policy("", "closed"))).toEqual([
    "OUTAGE network-policy-narrowed NetworkPolicy shop/web",
  ]);
});

test("what another policy allows, or pods that are there no more, are not", () => {
  expect(told(policy(from("cart")) + policy(from("front"), "more"), policy(from("front")) + policy(from("cart"), "more"))).toEqual([]);
  expect(told(policy(`${from("front")}, ${from("gone")}`), policy(from("front")))).toEqual([]);
  expect(told(policy(from("front")), policy(`${from("front")}, ${from("cart")}`))).toEqual([]);
});

test("addresses may be nobody's", () => {
  const block = "{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }], ports: [{ port: 80 }] }";
  expect(told(policy(`${from("front")}, ${block}`), policy(from("front")))).toEqual([
    expect.stringContaining("CONFIG network-policy-narrowed NetworkPolicy shop/web"),
  ]);
});

test("the first policy of pods is no outage by itself", () => {
  expect(told("", policy(from("front")))).toEqual(["CONFIG network-policy-narrowed NetworkPolicy shop/web"]);
  expect(told(policy(from("front")), "")).toEqual([]);
});
