import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";
import { meshAuthorizationWidened } from "./mesh-authorization-widened.ts";

const policy = (spec: string): string => `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: web } }, ${spec} }
`;
const from = (...principals: readonly string[]): string => `{ from: [{ source: { principals: [${principals.join(", ")}] } }] }`;
const web = deployment("containers: [{ name: web, image: web }]");
const messages = (before: string, after: string): readonly string[] => messagesOf(meshAuthorizationWidened, before, after);

test.each([
  ["another caller", policy(`rules: [${from("a")}]`), policy(`rules: [${from("a", "b")}]`), "allows more by one rule"],
  ["everyone", policy(`rules: [${from("a")}]`), policy(`rules: [${from("a")}, {}]`), "allows more by one rule"],
  ["ALLOW for DENY", policy(`action: DENY, rules: [${from("a")}]`), policy(`rules: [${from("a")}]`), "does ALLOW instead of DENY"],
  ["fewer refused", policy(`action: DENY, rules: [${from("a", "b")}]`), policy(`action: DENY, rules: [${from("a")}]`), "refuses less"],
  ["no policy", policy(`action: DENY, rules: [${from("a")}]`) + web, web, "refuses nothing any more"],
])("%s", (_, before, after, what) => {
  expect(messages(before, after)).toEqual([`AuthorizationPolicy shop/web ${what}`]);
});

test("its fields", () => {
  expect(judged(policy("rules: []"), policy("rules: [{}]"))).toEqual([
    "SECURITY mesh-authorization-widened AuthorizationPolicy shop/web: spec.rules[0]",
  ]);
});

test("fewer callers, one more condition, more refused, and a policy that goes with its app", () => {
  expect(messages(policy(`rules: [${from("a", "b")}]`), policy(`rules: [${from("a")}]`))).toEqual([]);
  expect(
    messages(
      policy(`rules: [${from("a")}]`),
      policy("rules: [{ from: [{ source: { principals: [a] } }], to: [{ operation: { ports: ['80'] } }] }]"),
    ),
  ).toEqual([]);
  expect(messages(policy(`action: DENY, rules: [${from("a")}]`), policy("action: DENY, rules: [{}]"))).toEqual([]);
  expect(messages(policy("rules: []") + web, "")).toEqual([]);
});

test("Linkerd and Consul", () => {
  const server = (access: string): string => `
apiVersion: policy.linkerd.io/v1beta3
kind: Server
metadata: { name: web, namespace: shop }
spec: { port: 80, accessPolicy: ${access} }
`;
  expect(messages(server("deny"), server("all-unauthenticated"))).toEqual([
    "Server shop/web lets in by all-unauthenticated instead of deny",
  ]);
  expect(messages(server("all-authenticated"), server("cluster-authenticated"))).toEqual([]);
  const intentions = (sources: string): string => `
apiVersion: consul.hashicorp.com/v1alpha1
kind: ServiceIntentions
metadata: { name: web, namespace: shop }
spec: { destination: { name: web }, sources: [${sources}] }
`;
  const cart = "{ name: cart, action: allow }";
  expect(messages(intentions(cart), intentions(`${cart}, { name: "*", action: allow }`))).toEqual([
    "ServiceIntentions shop/web lets * reach web",
  ]);
  expect(messages(intentions(`${cart}, { name: x, action: allow }`), intentions(cart))).toEqual([]);
});
